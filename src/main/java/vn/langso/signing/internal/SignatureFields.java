package vn.langso.signing.internal;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PagePosition;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The empty fields into which a paper's signatures go: one for each element of the page that names it in
 * {@code data-field}. They are part of the tagged structure, as PDF/UA wants (ISO 14289-1, 7.18.4).
 */
final class SignatureFields {

    private final PDDocument document;
    private final PDAcroForm form;

    private SignatureFields(PDDocument document) {
        this.document = document;
        this.form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
    }

    static void add(PDDocument document, List<PagePosition<Layer>> places) throws IOException {
        var fields = new SignatureFields(document);
        for (var place : places) {
            var name = name(place);
            if (name.isPresent()) {
                fields.add(name.get(), place);
            }
        }
    }

    private static Optional<String> name(PagePosition<Layer> place) {
        return Optional.ofNullable(place.getElement().getMaster().getElement())
                .map(element -> element.getAttribute("data-field"))
                .filter(name -> !name.isEmpty());
    }

    private void add(String name, PagePosition<Layer> place) throws IOException {
        var page = document.getPage(place.getPageNo());
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(name);
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setLocked(true);
        widget.setAppearance(nothing(widget.getRectangle()));
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        tag(page, widget);
    }

    private PDAppearanceDictionary nothing(PDRectangle place) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private void tag(PDPage page, PDAnnotationWidget widget) throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        var element = new PDStructureElement("Form", root);
        element.setPage(page);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        body(root).appendKid(element);
        var key = root.getParentTreeNextKey();
        widget.setStructParent(key);
        enter(root, key, element);
        root.setParentTreeNextKey(key + 1);
    }

    private static PDStructureElement body(PDStructureTreeRoot root) {
        return root.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void enter(PDStructureTreeRoot root, int key, PDStructureElement element) {
        var tree = root.getParentTree().getCOSObject();
        var numbers = tree.getCOSArray(COSName.NUMS);
        if (numbers == null) {
            numbers = new COSArray();
            tree.setItem(COSName.NUMS, numbers);
        }
        numbers.add(org.apache.pdfbox.cos.COSInteger.get(key));
        numbers.add(element);
    }
}
