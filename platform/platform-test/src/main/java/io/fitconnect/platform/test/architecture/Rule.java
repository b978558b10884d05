package io.fitconnect.platform.test.architecture;

/** One rule of the house about the inside of a service. */
public enum Rule {
    LEAVES_ARE_CLOSED(
            "web, messaging and persistence have package-private types only, and no other package imports them"),
    FEATURES_HAVE_NO_CYCLES("features depend on each other without a cycle"),
    CORE_IS_PLAIN("a feature's core uses only what the allow-list names"),
    USE_CASES_ARE_ONE_METHOD("a @UseCase has an imperative name, lives in the core and has one public method: handle"),
    ENTITIES_GUARD_THEMSELVES("an entity has no public setter and no public mutable field"),
    ENTITIES_STAY_INSIDE("a controller neither accepts nor answers an entity"),
    BODIES_ARE_VALIDATED_THROUGHOUT(
            "a body's lists say whether an element may be null, and its records are validated with it"),
    CONTROLLERS_LIVE_IN_WEB("controllers live in web"),
    LISTENERS_LIVE_IN_MESSAGING("Kafka listeners live in messaging"),
    SETTINGS_ARE_VALIDATED_RECORDS("@ConfigurationProperties are validated records named …Settings"),
    INJECTION_IS_BY_CONSTRUCTOR("nothing is injected into fields or setters"),
    TIME_COMES_FROM_A_CLOCK("time is read from an injected Clock"),
    NOBODY_SLEEPS("nothing waits by sleeping"),
    NO_STANDARD_STREAMS("nothing writes to standard output or error"),
    LOGGING_IS_SLF4J("logging goes through SLF4J"),
    NAMES_SAY_SOMETHING("no Impl, Util, Helper, Manager, Base, DTO, …Data or …Info in names"),
    NO_LOMBOK("nothing depends on Lombok"),
    SERVICES_ARE_APART("a service depends on no other service, only on the platform"),
    PACKAGES_ARE_NULL_MARKED("every package has a package-info with @NullMarked"),
    MOSTLY_PACKAGE_PRIVATE("at least 40 % of the top-level types are package-private");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** What the rule says, as a sentence for reports. */
    public String sentence() {
        return sentence;
    }
}
