using System.Text;
using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Types;

/// <summary>
/// Writes a schema in the schema definition language: lines of at most 80 characters where the text allows it. What every
/// server has (built-in scalars and directives, introspection) is left out.
/// </summary>
internal sealed partial class SchemaPrinter
{
    private static readonly string[] s_builtInScalars = ["String", "Int", "Float", "Boolean", "ID"];

    private readonly StringBuilder _text = new();

    public static string Print(Schema schema)
    {
        var printer = new SchemaPrinter();
        printer.WriteSchema(schema);

        foreach (var root in RootTypes(schema))
        {
            printer.WriteComplexType("type", root);
        }

        foreach (var type in OtherTypes(schema))
        {
            printer.WriteType(type);
        }

        foreach (var directive in schema.Directives.Values
            .Where(directive => !directive.IsBuiltIn)
            .OrderBy(directive => directive.Name, StringComparer.OrdinalIgnoreCase))
        {
            printer.WriteDirectiveDefinition(directive);
        }

        return printer._text.ToString();
    }

    private static IEnumerable<ObjectType> RootTypes(Schema schema)
        => new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<ObjectType>().Distinct();

    private static IEnumerable<NamedType> OtherTypes(Schema schema)
        => schema.Types.Values
            .Where(type => !IntrospectionTypes.Contains(type) && !s_builtInScalars.Contains(type.Name))
            .Except(RootTypes(schema))
            .OrderBy(Rank)
            .ThenBy(type => type.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(type => type.Name, StringComparer.Ordinal);

    private static int Rank(NamedType type) => type.Kind switch
    {
        TypeKind.Object => 0,
        TypeKind.Interface => 1,
        TypeKind.Union => 2,
        TypeKind.InputObject => 3,
        TypeKind.Enum => 4,
        _ => 5,
    };

    private void WriteSchema(Schema schema)
    {
        StartDefinition(schema.Description);
        _text.Append("schema").Append(Flat(schema.AppliedDirectives)).Append(" {\n");
        WriteRootType("query", schema.QueryType);
        WriteRootType("mutation", schema.MutationType);
        WriteRootType("subscription", schema.SubscriptionType);
        _text.Append("}\n");
    }

    private void WriteRootType(string operation, ObjectType? type)
    {
        if (type is not null)
        {
            _text.Append("  ").Append(operation).Append(": ").Append(type.Name).Append('\n');
        }
    }

    private void WriteType(NamedType type)
    {
        switch (type)
        {
            case ObjectType @object:
                WriteComplexType("type", @object);
                break;
            case InterfaceType @interface:
                WriteComplexType("interface", @interface);
                break;
            case UnionType union:
                WriteUnion(union);
                break;
            case InputObjectType input:
                WriteInputObject(input);
                break;
            case EnumType @enum:
                WriteEnum(@enum);
                break;
            case ScalarType scalar:
                WriteScalar(scalar);
                break;
        }
    }

    /// <summary>An empty line behind the definition before, and the description.</summary>
    private void StartDefinition(string? description)
    {
        _text.Append(_text.Length == 0 ? "" : "\n");
        WriteDescription(description, indent: 0);
    }

    private void WriteDescription(string? description, int indent)
    {
        if (description is null)
        {
            return;
        }

        _text.Append(' ', indent);

        if (!description.Contains('\n') || !StringLiterals.TryAppendBlock(_text, description, indent))
        {
            StringLiterals.AppendQuoted(_text, description);
        }

        _text.Append('\n');
    }
}
