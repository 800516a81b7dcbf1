package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.facts.Usage;
import example.facts.VoltageLevel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the whole conformance pack from Java. */
class RulesTest {
    private static Rules rules;

    @BeforeAll
    static void open() {
        rules = new Rules();
    }

    @AfterAll
    static void close() {
        rules.close();
    }

    @Test
    void decisionsAnswerAsThePackSays() throws IOException {
        int vectors = 0;
        List<String> wrong = new ArrayList<>();
        for (Path file : Pack.decisions()) {
            JsonNode pack = Pack.read(file);
            for (JsonNode vector : pack.path("vectors")) {
                vectors += 1;
                ObjectNode request = Pack.JSON.createObjectNode();
                request.set("decision", pack.path("decision"));
                request.set("facts", vector.path("facts"));
                if (!Pack.same(vector.path("answer"), rules.ask("decide", request))) wrong.add(vector.toString());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(vectors > 800, "vectors: " + vectors);
    }

    @Test
    void deadlinesAnswerAsThePackSays() throws IOException {
        JsonNode pack = Pack.conformance("deadlines.json");
        for (JsonNode vector : pack.path("calendar")) {
            JsonNode found = rules.ask(vector.path("operation").asText(), vector);
            assertTrue(Pack.same(vector.path("result"), found), () -> vector + " " + found);
        }
        for (JsonNode vector : pack.path("deadlines")) {
            JsonNode found = rules.ask(vector.path("operation").asText(), vector.path("request"));
            assertTrue(Pack.same(vector.path("answer"), found), () -> vector + " " + found);
        }
    }

    @Test
    void recordsAreCheckedAsThePackSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode vector : Pack.conformance("records.json").path("vectors")) {
            JsonNode found = rules.ask("check", vector);
            if (!Pack.same(vector.path("findings"), found.path("findings"))
                    || !Pack.same(vector.path("undetermined"), found.path("undetermined"))) wrong.add(vector.toString());
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void factsAreEnumsAndAnswersRecords() {
        Answer open = rules.decide("supplyLine", Map.of("voltageLevel", VoltageLevel.V10KV));
        assertTrue(open instanceof Answer.Open answer && answer.missing().contains("usage"), open::toString);
        Map<String, Object> residential = Map.of("voltageLevel", VoltageLevel.V10KV, "usage", Usage.RESIDENTIAL);
        Answer decided = rules.decide("supplyLine", residential);
        assertTrue(decided instanceof Answer.Decided answer && answer.clauses().equals(List.of("3.3.1")), decided::toString);
        Answer invalid = rules.decide("supplyLine", Map.of("voltageLevel", "11kV"));
        assertTrue(
                invalid instanceof Answer.Invalid answer && answer.problems().get(0).code().equals("unknown-value"),
                invalid::toString);
    }

    /** Prints the processor time of the thread. The bound only shows that nothing is compiled again. */
    @Test
    void decidesThousandsOfTimesASecond() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Object> facts = Map.of("voltageLevel", VoltageLevel.V10KV, "usage", Usage.RESIDENTIAL);
        double rate = 0;
        for (int round = 0; round < 5; round += 1) {
            long start = threads.getCurrentThreadCpuTime();
            for (int index = 0; index < 4000; index += 1) rules.decide("supplyLine", facts);
            rate = 4000 / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
        }
        System.out.printf("GraalJS on a plain JDK: %.0f decisions in a second of a processor, warm%n", rate);
        assertTrue(rate > 1000);
    }
}
