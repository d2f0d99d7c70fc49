package org.saheltimeline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it prints to. */
final class CommandFactory implements IFactory {

    private final Console console;
    private final IFactory others = CommandLine.defaultFactory();

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == VerifyCommand.class) {
            return type.cast(new VerifyCommand(console));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(console));
        }
        return others.create(type);
    }
}
