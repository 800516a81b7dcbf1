package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.slf4j.LoggerFactory;

/** Runs the vectors of the conformance pack on every exported model in two engines. */
class DmnTest {
    private static final Map<String, List<JsonNode>> VECTORS = new TreeMap<>();
    private static final Map<String, Path> MODELS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (JsonNode vector : Pack.read(Pack.MODELS.resolve("vectors.json"))) {
            VECTORS.computeIfAbsent(vector.path("decision").asText(), name -> new ArrayList<>()).add(vector);
        }
        try (Stream<Path> files = Files.list(Pack.MODELS)) {
            files.filter(file -> file.toString().endsWith(".dmn"))
                    .forEach(file -> MODELS.put(file.getFileName().toString().replace(".dmn", ""), file));
        }
        assertEquals(VECTORS.keySet(), MODELS.keySet());
        assertTrue(MODELS.size() >= 22);
    }

    @Test
    void drools() {
        DMNRuntime runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(
                                MODELS.values().stream()
                                        .map(file -> ResourceFactory.newFileResource(file.toFile()))
                                        .toList())
                        .getOrElseThrow(RuntimeException::new);
        List<String> wrong = new ArrayList<>();
        for (String name : MODELS.keySet()) {
            DMNModel model = runtime.getModel("urn:yekuo:" + name, modelName(runtime, name));
            assertNotNull(model, name);
            assertEquals(List.of(), model.getMessages(), name);
            for (JsonNode vector : VECTORS.get(name)) {
                DMNContext context = runtime.newContext();
                facts(vector).forEach(context::set);
                DMNResult result = runtime.evaluateByName(model, context, name);
                Object found = result.getDecisionResultByName(name).getResult();
                compare(name, vector, found, wrong);
                result.getMessages().forEach(message -> wrong.add(name + ": " + message));
            }
        }
        assertEquals(List.of(), wrong.stream().limit(5).toList());
    }

    /** Neither engine logs anything about a model except that it was loaded. */
    @AfterAll
    static void noWarnings() throws IOException {
        Path log = Path.of("target/engines.log");
        LoggerFactory.getLogger(DmnTest.class).info("both engines ran");
        List<String> lines = Files.readAllLines(log);
        assertTrue(lines.stream().anyMatch(line -> line.contains("both engines ran")), "nothing is logged");
        assertEquals(List.of(), lines.stream().filter(line -> line.contains("WARN ") || line.contains("ERROR ")).toList());
    }

    private static String modelName(DMNRuntime runtime, String name) {
        return runtime.getModels().stream()
                .filter(model -> model.getNamespace().equals("urn:yekuo:" + name))
                .findFirst()
                .map(DMNModel::getName)
                .orElseThrow();
    }

    @Test
    void camunda() throws IOException {
        DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Path> entry : MODELS.entrySet()) {
            String name = entry.getKey();
            DmnDecision decision;
            try (InputStream model = Files.newInputStream(entry.getValue())) {
                decision = engine.parseDecision(name, model);
            }
            for (JsonNode vector : VECTORS.get(name)) {
                try {
                    DmnDecisionResult result = engine.evaluateDecision(decision, facts(vector));
                    compare(name, vector, result.getSingleResult().getSingleEntry(), wrong);
                } catch (RuntimeException error) {
                    wrong.add(name + ": " + error);
                    break;
                }
            }
        }
        assertEquals(List.of(), wrong.stream().limit(5).toList());
    }

    private static void compare(String name, JsonNode vector, Object found, List<String> wrong) {
        JsonNode outcome = Pack.JSON.valueToTree(found);
        if (!Pack.same(vector.path("outcome"), outcome)) wrong.add(name + ": " + vector + " " + outcome);
    }

    private static Map<String, Object> facts(JsonNode vector) {
        Map<String, Object> facts = new LinkedHashMap<>();
        vector.path("facts").fields().forEachRemaining(field -> facts.put(field.getKey(), Pack.JSON.convertValue(field.getValue(), Object.class)));
        return facts;
    }
}
