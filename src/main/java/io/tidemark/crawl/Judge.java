package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Answer;
import io.tidemark.crawl.http.Head;
import io.tidemark.crawl.http.Known;
import io.tidemark.crawl.plan.CrawlPlan;
import io.tidemark.crawl.plan.Source;
import io.tidemark.crawl.store.Capture;
import io.tidemark.crawl.store.Target;
import io.tidemark.crawl.store.Visit;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcDigest;

/** Says what an answer means for the target that was asked for. Asks nobody and keeps nothing. */
final class Judge {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> HOST_IS_BUSY = Set.of(429, 503);
  private static final Set<Integer> LATER = Set.of(408, 425);
  private static final Set<Integer> NEVER = Set.of(501, 505);
  private static final int SITEMAP_SIZE = 52_428_800;
  private static final int REDIRECT_SIZE = 65_536;

  private final CrawlPlan plan;

  Judge(CrawlPlan plan) {
    this.plan = plan;
  }

  /** How many bytes of an answer with {@code head} are wanted. */
  int wanted(Target target, Head head) {
    if (head.status() == 200) {
      return target.kind() == Target.Kind.PAGE && !isKept(head) ? 0 : largest(target);
    }
    return REDIRECTS.contains(head.status()) ? REDIRECT_SIZE : 0;
  }

  private int largest(Target target) {
    return target.kind() == Target.Kind.SITEMAP ? SITEMAP_SIZE : plan.maxSize();
  }

  private boolean isKept(Head head) {
    String type = head.mediaType();
    return type.isEmpty() || plan.types().stream().anyMatch(kept -> kept.matches(type));
  }

  /**
   * What {@code answer} means.
   *
   * @param earlier the last visit; null where there was none
   */
  Verdict of(Target target, Source source, Answer answer, @Nullable Visit earlier) {
    Head head = answer.head();
    int status = head.status();
    if (status == 304 && earlier != null) {
      return unchanged(target, answer, earlier, Capture.How.BY_SERVER, List.of());
    }
    if (REDIRECTS.contains(status)) {
      return redirected(target, source, answer);
    }
    if (status == 200) {
      return content(target, source, answer, earlier);
    }
    if (HOST_IS_BUSY.contains(status)) {
      return new Verdict.Later(head.told(), Backoff.asked(head), Verdict.Whom.THE_HOST);
    }
    if (LATER.contains(status) || status >= 500 && !NEVER.contains(status)) {
      return new Verdict.Later(head.told(), Backoff.asked(head), Verdict.Whom.THIS_REQUEST);
    }
    return Verdict.without(Fate.FAILED, head.told());
  }

  private static Verdict unchanged(
      Target target, Answer answer, Visit earlier, Capture.How how, List<Target> found) {
    Known now = Known.of(answer.head());
    Known known = now.equals(Known.NOTHING) ? earlier.known() : now;
    Visit.Kept kept = earlier.kept();
    Capture capture =
        kept == null ? null : new Capture.Same(target.address(), answer, kept.at(), how);
    return new Verdict.Done(Fate.NOT_MODIFIED, "", found, capture, known, kept);
  }

  private Verdict redirected(Target target, Source source, Answer answer) {
    String where = answer.head().first("location").orElse("");
    Optional<Address> to = target.address().resolve(where);
    if (to.isEmpty() || where.isEmpty()) {
      return Verdict.without(Fate.FAILED, "redirects to '" + where + "', which is no address");
    }
    if (to.get().equals(target.address()) || target.via().contains(to.get())) {
      return Verdict.without(Fate.FAILED, "redirects in a circle, to " + to.get());
    }
    if (target.via().size() >= plan.manners().redirects()) {
      return Verdict.without(
          Fate.FAILED, "more than " + plan.manners().redirects() + " redirects in a row");
    }
    boolean isLink = target.depth() > 0 && source.kind() == Source.Kind.SEED;
    List<Target> found =
        isLink && !source.mayLead(target.address(), to.get())
            ? List.of()
            : List.of(target.redirected(to.get()));
    Visit.Kept kept = new Visit.Kept(digest(answer), answer.at());
    Capture capture = new Capture.Whole(target.address(), answer, kept.digest());
    return new Verdict.Done(Fate.REDIRECTED, "to " + to.get(), found, capture, Known.NOTHING, kept);
  }

  private Verdict content(Target target, Source source, Answer answer, @Nullable Visit earlier) {
    if (target.kind() == Target.Kind.PAGE && !isKept(answer.head())) {
      return Verdict.without(Fate.NOT_KEPT, answer.head().mediaType());
    }
    byte[] content;
    try {
      content = answer.content(largest(target));
    } catch (Answer.Unreadable e) {
      return Verdict.without(Fate.FAILED, String.valueOf(e.getMessage()));
    }
    return target.kind() == Target.Kind.PAGE
        ? page(target, source, answer, content, earlier)
        : Listing.read(target, source, content, Known.of(answer.head()));
  }

  private static Verdict page(
      Target target, Source source, Answer answer, byte[] content, @Nullable Visit earlier) {
    PageText page = PageText.read(target.address(), answer.head(), content);
    List<Target> found =
        target.depth() >= source.depth()
            ? List.of()
            : page.links().stream()
                .filter(link -> source.mayLead(target.address(), link) && source.wants(link))
                .map(target::page)
                .toList();
    Known known = Known.of(answer.head());
    if (target.depth() == 0 && source.listing() == Source.Listing.PASSED) {
      return new Verdict.Done(Fate.LISTED, "", found, null, known, null);
    }
    if (!page.mayBeKept()) {
      return new Verdict.Done(
          Fate.NOT_KEPT, "asks not to be kept (noindex or noarchive)", found, null, known, null);
    }
    String digest = digest(answer);
    if (earlier != null && earlier.kept() != null && digest.equals(earlier.kept().digest())) {
      return unchanged(target, answer, earlier, Capture.How.BY_DIGEST, found);
    }
    return new Verdict.Done(
        Fate.FETCHED,
        answer.body().isWhole() ? "" : "cut off behind " + answer.body().entity().length + " bytes",
        found,
        new Capture.Whole(target.address(), answer, digest),
        known,
        new Visit.Kept(digest, answer.at()));
  }

  private static String digest(Answer answer) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      return new WarcDigest("sha1", sha1.digest(answer.body().entity())).prefixedBase32();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
