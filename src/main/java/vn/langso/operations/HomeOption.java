package vn.langso.operations;

import picocli.CommandLine.Option;

/** Which home a command works on. */
final class HomeOption {

    @Option(names = "--demo", descriptionKey = "operations.demo-home")
    boolean demo;

    Home home() {
        var home = Home.fromEnvironment();
        return demo ? home.demo() : home;
    }

    Program program(Class<?> configuration) {
        return new Program(configuration, home(), demo);
    }
}
