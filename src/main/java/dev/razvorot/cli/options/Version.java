package dev.razvorot.cli.options;

import dev.razvorot.Razvorot;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"razvorot " + Razvorot.VERSION};
  }
}
