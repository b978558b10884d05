package io.fitconnect.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.cloud.gateway.filter.GlobalFilter;

@AnalyzeClasses(packagesOf = GatewayApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("io.fitconnect.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfAFeatureHaveNoCycles =
            slices().matching("io.fitconnect.gateway.(*.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsDoNotKnowTheirFeature = noClasses()
            .that()
            .resideInAnyPackage("io.fitconnect.gateway.edge.*..", "io.fitconnect.gateway.token.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.fitconnect.gateway.edge", "io.fitconnect.gateway.token");

    @ArchTest
    static final ArchRule onlyTheseFeaturesAreBuiltUpon = noClasses()
            .that()
            .resideInAnyPackage("..gateway.problem..", "..gateway.edge..", "..gateway.route..", "..gateway.token..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.limit..",
                    "..gateway.upstream..",
                    "..gateway.cors..",
                    "..gateway.docs..",
                    "..gateway.websession..");

    @ArchTest
    static final ArchRule filtersAndSettingsArePackagePrivate = classes()
            .that()
            .areAssignableTo(GlobalFilter.class)
            .or()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule nothingBlocksAnEventLoop = noClasses()
            .should()
            .callMethod(reactor.core.publisher.Mono.class, "block")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);
}
