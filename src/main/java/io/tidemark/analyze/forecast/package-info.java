/**
 * Forecasts: who has forecast what for when, what all together expect, and what became of it.
 *
 * <p>In: the views of the selected articles, read from the index's columns ({@link
 * io.tidemark.analyze.forecast.Sayings}); closes ({@code price}). Out: {@link
 * io.tidemark.analyze.forecast.Ledger}, a row a forecast with the days it was first said and last
 * repeated and what it revises; {@link io.tidemark.analyze.forecast.Consensus}, median and spread
 * of the houses over time; {@link io.tidemark.analyze.forecast.Check} and {@link
 * io.tidemark.analyze.forecast.Score}, hits and errors beside the forecast that nothing changes.
 *
 * <p>A forecast is its house's: an organisation's own, or that of the house a person speaks for.
 * Crowds ("most analysts") are no house. A {@link io.tidemark.analyze.forecast.Figure} is a level
 * or a change in a unit, and is only compared with its like; a {@link
 * io.tidemark.analyze.forecast.Horizon} is the last day of the time told.
 *
 * <pre>
 * 1 March   Acme Bank sees gold at $2,300 by the end of 2024       a row
 * 8 March   Acme Bank repeats its target of $2,300                 the same row, last repeated
 * 2 April   Acme Bank raises its target to $2,500                  a row, revised from 2,300
 * </pre>
 */
@NullMarked
package io.tidemark.analyze.forecast;

import org.jspecify.annotations.NullMarked;
