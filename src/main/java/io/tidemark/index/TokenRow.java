package io.tidemark.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A list of tokens as Lucene takes them. */
final class TokenRow extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final List<ArticleTokens.Token> tokens;
  private Iterator<ArticleTokens.Token> rest;
  private int position = -1;

  TokenRow(List<ArticleTokens.Token> tokens) {
    this.tokens = tokens;
    this.rest = tokens.iterator();
  }

  @Override
  public void reset() {
    rest = tokens.iterator();
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    ArticleTokens.Token token = rest.next();
    term.append(token.term());
    offset.setOffset(token.start(), token.end());
    step.setPositionIncrement(token.position() - position);
    position = token.position();
    return true;
  }
}
