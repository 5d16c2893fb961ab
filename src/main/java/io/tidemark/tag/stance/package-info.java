/**
 * Stance: which way a sentence on monetary policy, or on what drives it, leans.
 *
 * <p>In: the parsed sentences of an article. Out: {@link io.tidemark.article.Stance}s, HAWKISH for
 * what speaks for tighter policy, DOVISH for what speaks for easier policy, NEUTRAL for what is
 * about policy and speaks for neither.
 *
 * <p>{@code lexicon.txt} holds the words: topics ("unemployment"), trends ("declined") and cues
 * ("tightening"). {@code TopicLinker} finds the topic that a trend is said of, {@code
 * FindingReader} makes findings of them (what is negated tells nothing, a concession tells little),
 * and {@code weights.txt} says what each finding and cue adds to either side. So a label can be
 * read off: the words, the rule, the sum. {@code Relevance} keeps the room silent where nobody
 * speaks of policy.
 *
 * <pre>
 * "Although spending slowed, the unemployment rate declined and inflation remained elevated."
 *   ->  spending DOWN (dovish, conceded), unemployment DOWN (hawkish), inflation HIGH (hawkish)
 *   ->  HAWKISH
 * </pre>
 */
@NullMarked
package io.tidemark.tag.stance;

import org.jspecify.annotations.NullMarked;
