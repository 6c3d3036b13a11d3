package dev.razvorot.cli;

import dev.razvorot.Razvorot;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"razvorot " + Razvorot.VERSION};
  }
}
