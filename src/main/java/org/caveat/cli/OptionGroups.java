package org.caveat.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of a command as its help lists them: its own first, then those of each mixin. */
final class OptionGroups implements IHelpSectionRenderer {
  private static final String STANDARD = "mixinStandardHelpOptions";

  @Override
  public String render(Help help) {
    CommandSpec command = help.commandSpec();
    List<OptionSpec> own = new ArrayList<>(command.options());
    StringBuilder groups = new StringBuilder();
    command
        .mixins()
        .forEach(
            (name, mixin) -> {
              if (!name.equals(STANDARD)) {
                own.removeIf(o -> mixin.findOption(o.longestName()) != null);
                groups.append('\n').append(name).append(":\n").append(list(help, mixin.options()));
              }
            });
    return list(help, own) + groups;
  }

  private static String list(Help help, List<OptionSpec> options) {
    Layout layout = help.createDefaultLayout();
    layout.addOptions(options, help.createDefaultParamLabelRenderer());
    return layout.toString();
  }
}
