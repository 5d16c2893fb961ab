package io.tidemark.article;

/**
 * One place where a theme is told.
 *
 * @param theme id of the theme
 * @param central whether the article rests on the theme; the same for all tags of one theme in one
 *     article
 * @param rule what found it: {@code trump-trade#3} is the third pattern of that theme
 */
public record ThemeTag(String theme, Span span, ThemeStatus status, boolean central, String rule) {}
