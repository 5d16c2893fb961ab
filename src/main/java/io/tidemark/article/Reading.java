package io.tidemark.article;

/** What came of reading one document: an article, or the reason why there is none. */
public sealed interface Reading permits Read, Rejected {}
