package io.tidemark.analyze.forecast;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a forecast: a house, or a person of whom no house is known.
 *
 * @param key tells one house from another: the catalog's id, or the name in small letters
 * @param name as the catalog tells it, or as told in the text
 * @param person who said it, where it was a person, else null
 */
public record Forecaster(String key, String name, @Nullable String person) {}
