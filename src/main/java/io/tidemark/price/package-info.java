/**
 * Prices: daily closes of what the catalog's subjects name, from files that people keep.
 *
 * <p>In: a folder of CSV files, one a series, and the catalog. Which subject a file is of is told
 * by its name ({@link io.tidemark.price.FileNames}: a subject's id, a ticker, a pair of currencies)
 * or by a mapping, {@code prices.yaml} in the same folder ({@link io.tidemark.price.MappingReader};
 * {@code docs/prices.yaml} explains each field). Out: {@link io.tidemark.price.Prices}, a {@link
 * io.tidemark.price.PriceSeries} a subject.
 *
 * <p>Levels are those of the file. Changes and returns are the subject's: where a series is quoted
 * the other way round ({@code usdjpy} is yen a dollar), the yen's change has the other sign. Of
 * rates and yields, which are levels in percent, changes are told in points of the series.
 *
 * <p>Rows out of order, blanks, values told twice and values that are not above zero are handled
 * and told ({@link io.tidemark.price.Prices#remarks}); what cannot be read is a {@link
 * io.tidemark.price.PriceException} with file, line and field of each fault.
 *
 * <pre>{@code
 * Prices prices = Prices.read(Path.of("prices"), catalog);
 * PriceSeries yen = prices.series("yen").orElseThrow();        // from usdjpy.csv
 * yen.close(LocalDate.of(2024, 7, 16));                        // 158.4: yen a dollar
 * yen.change(LocalDate.of(2024, 7, 17)).get().relative();      // +0.014: the dollar fell
 * }</pre>
 */
@NullMarked
package io.tidemark.price;

import org.jspecify.annotations.NullMarked;
