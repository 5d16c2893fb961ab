package io.tidemark.article;

/** A document that became an article. */
public record Read(Article article) implements Reading {}
