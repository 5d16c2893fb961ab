package io.tidemark.crawl.store;

import io.tidemark.crawl.http.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Captures as the records of one WARC file (ISO 28500:2017, WARC 1.1). */
final class WarcRecords {
  private static final MessageVersion VERSION = MessageVersion.WARC_1_1;

  private final URI infoId;

  private WarcRecords(URI infoId) {
    this.infoId = infoId;
  }

  /** Begins a file with the record that tells where all that follow are from. */
  static WarcRecords begin(String file, Map<String, List<String>> info, WarcWriter writer)
      throws IOException {
    Warcinfo record =
        new Warcinfo.Builder()
            .version(VERSION)
            .recordId(UUID.randomUUID())
            .date(Instant.now().truncatedTo(ChronoUnit.MILLIS))
            .filename(file)
            .fields(info)
            .build();
    writer.write(record);
    return new WarcRecords(record.id());
  }

  /** The answer or that it is the same as before, and the request. */
  List<WarcRecord> of(Capture capture) throws IOException {
    WarcRecord record =
        switch (capture) {
          case Capture.Whole whole -> response(whole);
          case Capture.Same same -> revisit(same);
        };
    Answer answer = capture.answer();
    WarcRequest.Builder request = new WarcRequest.Builder(capture.address().toString());
    about(request, answer).concurrentTo(record.id()).body(MediaType.HTTP_REQUEST, answer.request());
    return List.of(record, request.build());
  }

  private WarcRecord response(Capture.Whole whole) throws IOException {
    Answer answer = whole.answer();
    WarcResponse.Builder response = new WarcResponse.Builder(whole.address().toString());
    about(response, answer);
    int colon = whole.digest().indexOf(':');
    response.payloadDigest(whole.digest().substring(0, colon), whole.digest().substring(colon + 1));
    if (!answer.body().isWhole()) {
      response.truncated(WarcTruncationReason.LENGTH);
    }
    byte[] head = answer.headBytes();
    byte[] body = answer.body().received();
    byte[] bytes = new byte[head.length + body.length];
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(body, 0, bytes, head.length, body.length);
    return response.body(MediaType.HTTP_RESPONSE, bytes).build();
  }

  private WarcRecord revisit(Capture.Same same) throws IOException {
    URI profile =
        same.how() == Capture.How.BY_SERVER
            ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
            : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
    WarcRevisit.Builder revisit = new WarcRevisit.Builder(same.address().toString(), profile);
    about(revisit, same.answer());
    revisit.setHeader("WARC-Refers-To-Target-URI", same.address().toString());
    revisit.setHeader("WARC-Refers-To-Date", same.earlier().toString());
    return revisit.body(MediaType.HTTP_RESPONSE, same.answer().headBytes()).build();
  }

  private <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>> B about(
      B builder, Answer answer) {
    builder.version(VERSION);
    return builder
        .recordId(UUID.randomUUID())
        .date(answer.at())
        .ipAddress(answer.from())
        .warcinfoId(infoId);
  }
}
