using Cacao.Errors;
using Cacao.Language;
using Cacao.Validation;

namespace Cacao.Execution;

/// <summary>Parses and validates each document once, as long as the cache holds it. A wrong document is kept with its errors.</summary>
internal sealed class DocumentStore(Schema schema, RequestParserOptions limits, ValidationOptions validation, int capacity)
{
    /// <summary>Longer documents are read anew each time: a cache full of them would hold gigabytes.</summary>
    private const int MaxCachedLength = 64 * 1024;

    private readonly BoundedCache<string, Entry> _documents = new(capacity);

    private readonly ParserOptions _limits = new()
    {
        MaxTokens = limits.MaxAllowedTokens,
        MaxNodes = limits.MaxAllowedNodes,
        MaxFields = limits.MaxAllowedFields,
        MaxDirectives = limits.MaxAllowedDirectives,
        MaxDepth = limits.MaxAllowedRecursionDepth,
    };

    /// <summary>The document of a source text, or what is wrong with it.</summary>
    public (ParsedDocument? Document, IReadOnlyList<IError> Errors) Get(string source)
    {
        var entry = source.Length > MaxCachedLength ? Load(source) : _documents.GetOrAdd(source, static (text, store) => store.Load(text), this);
        return (entry.Document, entry.Errors);
    }

    private Entry Load(string source)
    {
        DocumentNode syntax;
        try
        {
            syntax = GraphQLParser.Parse(source, _limits);
        }
        catch (SyntaxException failure)
        {
            return new Entry(null, [ErrorBuilder.New()
                .SetMessage(failure.Message)
                .SetCode(ErrorCodes.Syntax)
                .AddLocation(new Location(failure.Position.Line, failure.Position.Column))
                .Build()]);
        }

        if (!syntax.Definitions.OfType<OperationNode>().Any() && !syntax.Definitions.OfType<TypeSystemDefinitionNode>().Any())
        {
            return new Entry(null, [ErrorBuilder.New()
                .SetMessage("There are no operations in the GraphQL document.")
                .AddLocation(new Location(1, 1))
                .Build()]);
        }

        var errors = DocumentValidator.Validate(schema, syntax, validation);
        return errors.Count > 0 ? new Entry(null, errors) : new Entry(new ParsedDocument(syntax), []);
    }

    private sealed record Entry(ParsedDocument? Document, IReadOnlyList<IError> Errors);
}
