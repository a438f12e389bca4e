package vn.langso.forms.internal;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.langso.forms.Answers;
import vn.langso.forms.Form;
import vn.langso.forms.FormReference;

/** Checks answers by the JSON Schema of their form: the wall behind the rules that speak kindly. */
@Component
class AnswerSchemas {

    private static final String KINDS = "urn:langso:forms:kinds";
    private static final int LONGEST_NAME = 100;

    private final Map<FormReference, Schema> schemas;

    AnswerSchemas(FormFiles files, FormShelf shelf) {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(KINDS, files.kinds().toString())));
        this.schemas = shelf.all().stream()
                .collect(Collectors.toMap(Form::reference, form -> registry.getSchema(form.schema())));
    }

    /** The names of the answers that break the schema; of several at once each is named once. */
    Stream<String> broken(Form form, Answers answers) {
        return Objects.requireNonNull(schemas.get(form.reference())).validate(answers.values()).stream()
                .map(AnswerSchemas::name)
                .distinct();
    }

    private static String name(Error error) {
        var path = error.getInstanceLocation();
        var property = path.getNameCount() > 0 ? path.getElement(0).toString() : String.valueOf(error.getProperty());
        return property.substring(0, Math.min(property.length(), LONGEST_NAME));
    }
}
