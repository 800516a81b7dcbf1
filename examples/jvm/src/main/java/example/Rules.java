package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.facts.FactValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Runs the rules as JavaScript. An instance must stay on one thread; a service has one for each worker. */
public final class Rules implements AutoCloseable {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Context context =
            Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    private final Value ask;

    public Rules() {
        try (InputStream script = Rules.class.getResourceAsStream("/yekuo.js")) {
            if (script == null) throw new IllegalStateException("yekuo.js is absent: npx tsx examples/jvm/prepare.ts");
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            context.eval(Source.newBuilder("js", text, "yekuo.js").build());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        ask = context.eval("js", "yekuo.ask");
    }

    /** Decides as far as the facts allow; facts left out are unknown. */
    public Answer decide(String decision, Map<String, ?> facts) {
        Map<String, Object> plain = new LinkedHashMap<>();
        facts.forEach((name, value) -> plain.put(name, value instanceof FactValue one ? one.value() : value));
        JsonNode answer = ask("decide", Map.of("decision", decision, "facts", plain));
        Class<? extends Answer> kind =
                switch (answer.path("status").asText()) {
                    case "decided" -> Answer.Decided.class;
                    case "open" -> Answer.Open.class;
                    default -> Answer.Invalid.class;
                };
        return JSON.convertValue(answer, kind);
    }

    /** Asks a question of {@code entry.ts} in plain data. */
    public JsonNode ask(String question, Object request) {
        try {
            return JSON.readTree(ask.execute(question, JSON.writeValueAsString(request)).asString());
        } catch (JsonProcessingException error) {
            throw new IllegalArgumentException(error);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
