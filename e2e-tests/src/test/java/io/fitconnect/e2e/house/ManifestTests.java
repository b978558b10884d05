package io.fitconnect.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.fitconnect.contracts.House;
import io.fitconnect.contracts.ServiceLine;
import io.fitconnect.contracts.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The manifests against the kinds' schemas and the list of the house, without a cluster. */
class ManifestTests {

    private static final Path K8S = Path.of("../k8s");
    private static final Manifests BASE = new Manifests(K8S.resolve("base"));
    private static final Set<String> OVERLAY_MEMBERS =
            Set.of("apiVersion", "kind", "namespace", "resources", "images", "replicas", "patches");

    static Stream<ServiceLine> services() {
        return House.read().services().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "stores"})
    void holdsOnlyMembersThatTheKindsKnow(String folder) {
        var objects = new Manifests(K8S.resolve(folder)).listAll();

        assertThat(objects)
                .isNotEmpty()
                .allSatisfy(object -> assertThat(UnknownMembers.of(object)).isEmpty());
    }

    @Test
    void findsAMemberThatAKindDoesNotKnow() {
        var deployment = Serialization.unmarshal(
                "---\n{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {replikas: 1, template:"
                        + " {spec: {containers: [{name: b, imagePulPolicy: Never}]}}}}",
                Deployment.class);

        assertThat(UnknownMembers.of(deployment))
                .containsExactlyInAnyOrder(
                        "Deployment a.Spec: replikas", "Deployment a.Spec.Template.Spec.Containers: imagePulPolicy");
    }

    @ParameterizedTest
    @MethodSource("services")
    void listensWhereTheListSays(ServiceLine service) {
        var container = container(service);

        assertThat(container.getImage()).isEqualTo("fitconnect/" + service.name());
        assertThat(container.getPorts())
                .extracting(ContainerPort::getName, ContainerPort::getContainerPort)
                .containsExactlyInAnyOrderElementsOf(portsOf(service, tuple("management", service.managementPort())));
        assertThat(BASE.find(Service.class, service.name())
                        .orElseThrow()
                        .getSpec()
                        .getPorts())
                .extracting(ServicePort::getName, ServicePort::getPort)
                .containsExactlyInAnyOrderElementsOf(portsOf(service));
        assertThat(List.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe()))
                .extracting(Probe::getHttpGet)
                .allSatisfy(probe -> assertThat(probe.getPort().getStrVal()).isEqualTo("management"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void setsWhatItsStoresNeed(ServiceLine service) {
        var names = settings(service).stream().map(EnvVar::getName).toList();

        assertThat(names.contains("SPRING_DATASOURCE_URL"))
                .isEqualTo(service.stores().contains(Store.POSTGRESQL));
        assertThat(names.contains("SPRING_KAFKA_BOOTSTRAP_SERVERS"))
                .isEqualTo(service.stores().contains(Store.KAFKA));
        assertThat(names.contains("SPRING_CASSANDRA_CONTACT_POINTS"))
                .isEqualTo(service.stores().contains(Store.CASSANDRA));
        assertThat(names.contains("FITCONNECT_OBJECTS_S3_BUCKET"))
                .isEqualTo(service.stores().contains(Store.OBJECTS));
        assertThat(names.contains("FITCONNECT_EXPORTS_STORE_S3_BUCKET"))
                .isEqualTo(service.stores().contains(Store.EXPORTS));
        assertThat(names.contains("SPRING_MAIL_HOST"))
                .isEqualTo(service.stores().contains(Store.MAIL));
    }

    @ParameterizedTest
    @MethodSource("services")
    void holdsNoSecretAndRefersOnlyToKnownSettings(ServiceLine service) {
        var known = BASE.find(ConfigMap.class, "house").orElseThrow().getData().keySet();

        assertThat(settings(service)).allSatisfy(setting -> {
            if (setting.getName().matches(".*(PASSWORD|SECRET|KEY|DATASOURCE_URL)")) {
                assertThat(setting.getValue()).isNull();
                assertThat(setting.getValueFrom().getSecretKeyRef().getName()).isEqualTo(service.name());
            }
            if (setting.getValueFrom() != null && setting.getValueFrom().getConfigMapKeyRef() != null) {
                assertThat(known)
                        .contains(setting.getValueFrom().getConfigMapKeyRef().getKey());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void survivesTheLossOfOneNodeAndRunsWithoutRights(ServiceLine service) {
        var pod = deployment(service).getSpec().getTemplate().getSpec();
        var container = container(service);

        assertThat(BASE.find(PodDisruptionBudget.class, service.name())).isPresent();
        assertThat(BASE.find(NetworkPolicy.class, service.name())).isPresent();
        assertThat(BASE.find(HorizontalPodAutoscaler.class, service.name())
                        .orElseThrow()
                        .getSpec()
                        .getMinReplicas())
                .isGreaterThanOrEqualTo(2);
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getResources().getRequests()).containsKeys("memory", "cpu");
    }

    @Test
    void tellsTheGatewayWhereEachServiceIs() {
        var gateway = House.read().get(ServiceLine.GATEWAY);

        assertThat(House.read().behindTheGateway())
                .allSatisfy(service -> assertThat(settings(gateway))
                        .extracting(EnvVar::getValue)
                        .containsAll(GatewayAddresses.of(service)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void letsTheGatewayConnectToEachOfItsPorts(ServiceLine service) {
        assumeFalse(service.isGateway() || service.foreign(), "The gateway does not lead there");
        var fromTheGateway =
                BASE.find(NetworkPolicy.class, service.name()).orElseThrow().getSpec().getIngress().stream()
                        .filter(rule -> rule.getFrom().stream().anyMatch(ManifestTests::isGateway))
                        .flatMap(rule -> rule.getPorts().stream())
                        .map(port -> port.getPort().getStrVal());

        assertThat(fromTheGateway)
                .containsAll(portsOf(service).stream()
                        .map(port -> (String) port.toList().get(0))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "stores", "overlays/small", "overlays/production"})
    void usesOnlyPartsOfKustomizeThatAreChecked(String folder) {
        var kustomization = yaml(K8S.resolve(folder).resolve("kustomization.yaml"));

        assertThat(kustomization.keySet()).isSubsetOf(OVERLAY_MEMBERS);
        assertThat((List<?>) kustomization.get("resources"))
                .isNotEmpty()
                .allSatisfy(
                        resource -> assertThat(Files.exists(K8S.resolve(folder).resolve((String) resource)))
                                .as("%s in %s", resource, folder)
                                .isTrue());
    }

    private static boolean isGateway(NetworkPolicyPeer peer) {
        var gateway = deployment(House.read().get(ServiceLine.GATEWAY));
        var labels = gateway.getSpec().getTemplate().getMetadata().getLabels();
        return peer.getPodSelector() != null
                && labels.entrySet()
                        .containsAll(peer.getPodSelector().getMatchLabels().entrySet());
    }

    /** By name: what the gateway calls, and more. */
    private static List<Tuple> portsOf(ServiceLine service, Tuple... more) {
        var ports = new ArrayList<>(List.of(more));
        ports.add(tuple("http", service.port()));
        service.streamPort().ifPresent(port -> ports.add(tuple("streams", port)));
        return ports;
    }

    private static List<EnvVar> settings(ServiceLine service) {
        return container(service).getEnv();
    }

    private static Container container(ServiceLine service) {
        return deployment(service)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
    }

    private static Deployment deployment(ServiceLine service) {
        return BASE.find(Deployment.class, service.name()).orElseThrow();
    }

    private static Map<String, Object> yaml(Path file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Row.read(file));
    }
}
