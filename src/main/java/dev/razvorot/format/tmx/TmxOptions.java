package dev.razvorot.format.tmx;

import dev.razvorot.Razvorot;
import dev.razvorot.format.xml.Unwritable;
import java.util.Objects;

/**
 * How a TMX file is written.
 *
 * @param toolVersion version of Razvorot, for the header
 * @param profile the tool the file is for
 * @param unwritable what becomes of characters that XML cannot hold
 * @param doctype whether to name the DTD; hardened readers refuse files that do, none asks for it
 */
public record TmxOptions(
    String toolVersion, TmxProfile profile, Unwritable unwritable, boolean doctype) {

  /** Checks that all parts are there. */
  public TmxOptions {
    Objects.requireNonNull(toolVersion, "toolVersion");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(unwritable, "unwritable");
  }

  /**
   * The profile that every tool reads; characters that XML cannot hold are replaced; no DOCTYPE.
   */
  public static TmxOptions standard() {
    return of(Razvorot.VERSION);
  }

  /** The same with another version in the header, for files that are compared. */
  public static TmxOptions of(String toolVersion) {
    return new TmxOptions(toolVersion, TmxProfile.DEFAULT, Unwritable.REPLACE, false);
  }

  /** The same for another tool. */
  public TmxOptions withProfile(TmxProfile other) {
    return new TmxOptions(toolVersion, other, unwritable, doctype);
  }

  /** The same with another answer to characters that XML cannot hold. */
  public TmxOptions withUnwritable(Unwritable other) {
    return new TmxOptions(toolVersion, profile, other, doctype);
  }

  /** The same with a DOCTYPE. */
  public TmxOptions withDoctype() {
    return new TmxOptions(toolVersion, profile, unwritable, true);
  }
}
