/**
 * From raw documents to articles: title, body in paragraphs, when, who, which language, and what
 * decided each.
 *
 * <p>In: a {@link io.tidemark.article.RawDocument}. Out: a list of {@link
 * io.tidemark.article.Reading}, most often one; a mail gives one for itself and one for each
 * attachment. What cannot be read is a {@link io.tidemark.article.Rejected} with the reason, never
 * an exception, and no document may take longer than its time limit.
 *
 * <p>{@link io.tidemark.read.ArticleReader} tells the format from the bytes and hands the document
 * to the reader of that format. Each of them fills a {@code Draft}: values with their evidence,
 * such as {@code json-ld:datePublished}. {@code Finish} makes the article of it: it adds what no
 * format tells (language, kind, id) and refuses a text that is none.
 *
 * <ul>
 *   <li>{@code read.html}: web pages. Metadata from JSON-LD, meta tags and the visible page; the
 *       main text without what surrounds it.
 *   <li>{@code BinaryReader} tells the other formats by their first bytes and what they hold, and
 *       hands them on: {@code read.pdf}, {@code read.office}, {@code read.container}.
 *   <li>{@code MimeMail}, {@code OutlookMail} and {@code TnefMail} read mails into a {@code
 *       Letter}; {@code LetterReader} makes articles of it and its attachments.
 *   <li>{@code TextReader}, {@code JsonLineReader}.
 * </ul>
 *
 * <p>Files within files, be it in archives or in mails, are read by the same reader; {@code
 * Unpacking} keeps count of how deep and how large that becomes.
 *
 * <pre>{@code
 * ArticleReader reader = new ArticleReader(ReadSettings.standard());
 * for (Reading reading : reader.read(document)) {
 *   switch (reading) {
 *     case Read(Article article) -> ...
 *     case Rejected rejected -> ...
 *   }
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.read;

import org.jspecify.annotations.NullMarked;
