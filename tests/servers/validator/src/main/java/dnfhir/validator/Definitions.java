package dnfhir.validator;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;

/** The definitions in folders: JSON files in the folder itself, or in `package/` as FHIR's packages hold them. */
final class Definitions extends PrePopulatedValidationSupport {
    private static final Set<String> CONFORMANCE = Set.of("StructureDefinition", "ValueSet", "CodeSystem");
    private static final Set<String> OF_A_PACKAGE = Set.of("package.json", ".index.json");
    private final Map<String, Questionnaire> questionnaires = new HashMap<>();

    Definitions(FhirContext fhir, List<String> folders) throws IOException {
        super(fhir);
        for (String folder : folders) {
            Path inner = Path.of(folder, "package");
            try (Stream<Path> files = Files.list(Files.isDirectory(inner) ? inner : Path.of(folder))) {
                for (Path file : files.filter(Definitions::holdsResource).sorted().toList()) {
                    add(fhir.newJsonParser().parseResource(Files.readString(file)));
                }
            }
        }
    }

    /** The engine asks for the Questionnaire that a response names; the parent class knows none. */
    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
        Questionnaire found = uri == null ? null : questionnaires.get(uri.replaceFirst("\\|.*", ""));
        // the engine asks without a type when any will do
        return type != null && type.isInstance(found) ? type.cast(found) : super.fetchResource(type, uri);
    }

    private static boolean holdsResource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !OF_A_PACKAGE.contains(name);
    }

    private void add(IBaseResource resource) {
        if (CONFORMANCE.contains(resource.fhirType())) {
            addResource(resource);
        } else if (resource instanceof Questionnaire questionnaire) {
            questionnaires.put(questionnaire.getUrl(), questionnaire);
        } else if (resource instanceof Bundle bundle) {
            bundle.getEntry().forEach(entry -> add(entry.getResource()));
        }
    }
}
