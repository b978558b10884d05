package io.fitconnect.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.part.Home;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTests {

    @Test
    void tellsAServiceItsPortsAndItsDatabase() {
        assertThat(environment(0, "training-service"))
                .containsEntry("SERVER_PORT", "8083")
                .containsEntry("MANAGEMENT_SERVER_PORT", "9083")
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:15432/training")
                .containsEntry("SPRING_DATASOURCE_USERNAME", "training")
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19092")
                .containsEntry("FITCONNECT_SECURITY_ISSUER", "http://localhost:8080")
                .containsEntry("FITCONNECT_SECURITY_JWKS_URI", "http://127.0.0.1:8081/oauth2/jwks")
                .doesNotContainKey("SPRING_CASSANDRA_CONTACT_POINTS");
    }

    @Test
    void shiftsEveryPort() {
        assertThat(environment(5000, "integration-service"))
                .containsEntry("SERVER_PORT", "13085")
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:20432/integration")
                .containsEntry("SPRING_CASSANDRA_CONTACT_POINTS", "127.0.0.1:24042")
                .containsEntry("FITCONNECT_SECURITY_ISSUER", "http://localhost:13080");
    }

    @Test
    void keepsObjectsInAFolderOfTheHome() {
        assertThat(environment(0, "integration-service").get("FITCONNECT_OBJECTS_FOLDER"))
                .endsWith("target/unused-home/data/objects/integration-service");
        assertThat(environment(0, "auth-service")).doesNotContainKey("FITCONNECT_OBJECTS_FOLDER");
    }

    @Test
    void letsAllServicesHandOverTheirPartsOfArchivesInOneFolder() {
        assertThat(environment(0, "auth-service").get("FITCONNECT_EXPORTS_STORE_FOLDER"))
                .endsWith("target/unused-home/data/exports")
                .isEqualTo(environment(0, "integration-service").get("FITCONNECT_EXPORTS_STORE_FOLDER"));
        assertThat(environment(0, "gateway")).doesNotContainKey("FITCONNECT_EXPORTS_STORE_FOLDER");
    }

    @Test
    void tellsTheGatewayWhereTheServicesAre() {
        assertThat(environment(0, "gateway"))
                .containsEntry("FITCONNECT_GATEWAY_SERVICES_AUTH", "http://127.0.0.1:8081")
                .containsEntry("FITCONNECT_GATEWAY_SERVICES_INTEGRATION", "http://127.0.0.1:8085")
                .doesNotContainKey("FITCONNECT_GATEWAY_SERVICES_GATEWAY")
                .doesNotContainKey("SPRING_DATASOURCE_URL");
    }

    @Test
    void tellsTheShopAndTheProviderOfEachOther() {
        assertThat(environment(5000, "shop"))
                .containsEntry("SERVER_PORT", "13090")
                .containsEntry("FITCONNECT_SHOP_ADDRESS", "http://localhost:13090")
                .containsEntry("FITCONNECT_SHOP_PROVIDER_ISSUER", "http://localhost:13080");
        assertThat(environment(5000, "auth-service"))
                .containsEntry("FITCONNECT_SHOP_ADDRESS", "http://localhost:13090");
        assertThat(environment(5000, "gateway"))
                .containsEntry("FITCONNECT_SHOP_ADDRESS", "http://localhost:13090")
                .doesNotContainKey("FITCONNECT_GATEWAY_SERVICES_SHOP");
    }

    private static Map<String, String> environment(int offset, String service) {
        var home = new Home(Path.of("target/unused-home"));
        return new ServiceEnvironment(home, new PortPlan(offset), JavaHome.running()).of(Catalog.get(service));
    }
}
