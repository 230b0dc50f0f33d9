using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Finds everything that keeps a document from being executed. Spec: Validation.</summary>
internal static class DocumentValidator
{
    /// <summary>The errors, at most <see cref="ValidationOptions.MaxErrors"/> of them; none when the document may be executed.</summary>
    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document, ValidationOptions options)
    {
        var context = new ValidationContext(schema, document, options);
        new DocumentWalker(context, ValidationRules.Create(options, schema.ValidatesLiteralContent)).Walk();
        return context.Errors;
    }
}
