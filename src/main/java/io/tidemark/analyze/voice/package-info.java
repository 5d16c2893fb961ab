/**
 * Voices: who speaks on a theme, for whom, which way, who was first, and who changed sides.
 *
 * <p>In: the statements of the selected articles, read from the index's columns. Out: {@link
 * io.tidemark.analyze.voice.Voices}, a row a voice with what it said; {@link
 * io.tidemark.analyze.voice.ChangedSide}, those whose later statements lean the other way.
 *
 * <p>A voice is a person or a house with a name ({@link io.tidemark.analyze.voice.VoiceNames});
 * crowds, sources, data and markets are none. A statement is on a theme if the theme is told in the
 * sentences of the statement. It leans by the stances of its sentences (hawkish or dovish) and by
 * what its speaker forecasts in it (gold up, the yen down). Copies of one story are heard once.
 *
 * <pre>{@code
 * Voices voices = Voices.of(searcher, Selection.of("theme:rate-cut"), Near.SENTENCE, catalog);
 * voices.rows().getFirst();        // Jane Doe, Acme Bank: 7 statements in 4 stories, dovish 5, …
 * ChangedSide.in(voices, 2);       // Jane Doe: hawkish until 3 May, dovish from 2 June
 * }</pre>
 */
@NullMarked
package io.tidemark.analyze.voice;

import org.jspecify.annotations.NullMarked;
