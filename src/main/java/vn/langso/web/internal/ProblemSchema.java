package vn.langso.web.internal;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/** Problem details as {@link Answers} says them (RFC 9457). */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema<?> of(ApiWords words) {
        var blame = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("message", new StringSchema())
                .required(List.of("field", "message"));
        return new ObjectSchema()
                .description(words.of("problem"))
                .addProperty(
                        "type",
                        new StringSchema().pattern("^urn:langso:problem:").description(words.of("problem.type")))
                .addProperty("title", new StringSchema().description(words.of("problem.title")))
                .addProperty("status", new IntegerSchema().format(null))
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("request", new StringSchema().description(words.of("problem.request")))
                .addProperty("errors", new ArraySchema().items(blame).description(words.of("problem.errors")))
                .required(List.of("type", "title", "status"));
    }
}
