"""Understanding text: pure functions over strings. No model, no files, no network."""
