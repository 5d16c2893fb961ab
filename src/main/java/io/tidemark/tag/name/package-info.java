/**
 * Names: who and what a text speaks of.
 *
 * <p>In: an {@link io.tidemark.tag.text.AnnotatedText} and the {@link io.tidemark.catalog.Catalog}.
 * Out: for each sentence its mentions, in order, none overlapping another.
 *
 * <p>Two readers look at each sentence. The trie ({@code NameTrie}) knows the catalog's names and
 * their ids; the CRF knows that a run of words is a person, an organisation or a place. Where they
 * meet, the longest right reading wins. Then the article is looked at as a whole: a name told in
 * full lends its id and type to its short form, and one form has one type.
 *
 * <pre>{@code
 * MentionFinder finder = new MentionFinder(catalog);
 * // "Huatai Securities said gold rose. Huatai expects more."
 * finder.find(text);  // [[huatai-securities, gold], [huatai-securities]]
 * }</pre>
 */
@NullMarked
package io.tidemark.tag.name;

import org.jspecify.annotations.NullMarked;
