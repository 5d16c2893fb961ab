package io.tidemark.price;

import java.time.LocalDate;

/** The last value of a day, as the file tells it. */
public record Close(LocalDate day, double value) {}
