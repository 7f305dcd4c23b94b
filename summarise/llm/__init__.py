"""The engine with a model: prompts, the wire, the reply."""
