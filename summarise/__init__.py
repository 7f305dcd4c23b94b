"""summarise: neutral summaries of news articles and the list of their claims."""
