package io.tidemark.alert;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where alerts go. */
public sealed interface Destination {
  /** Its name for messages, without what may be secret in it. */
  String name();

  /** A file to which each alert is appended as one line of JSON. */
  record LineFile(Path path) implements Destination {
    @Override
    public String name() {
      return path.toString();
    }
  }

  /**
   * An address that each alert is posted to.
   *
   * @param secret what its posts are signed with, or null for none
   */
  record Webhook(URI address, @Nullable Signature secret) implements Destination {
    /** Scheme and host alone: the path of a webhook often is its password. */
    @Override
    public String name() {
      int port = address.getPort();
      return address.getScheme() + "://" + address.getHost() + (port < 0 ? "" : ":" + port);
    }
  }
}
