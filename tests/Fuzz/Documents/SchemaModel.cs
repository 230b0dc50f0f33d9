using System.Text.Json;

namespace Fuzz.Documents;

/// <summary>What a server tells of its schema by introspection: documents are written from what it really offers.</summary>
internal sealed record SchemaModel(TypeName QueryType, TypeName? MutationType, TypeName? SubscriptionType, NamedType[] Types, TypeName[] Directives)
{
    public const string Question = """
        query Schema {
          __schema {
            queryType { name } mutationType { name } subscriptionType { name }
            directives { name }
            types {
              kind name
              fields(includeDeprecated: true) { name args(includeDeprecated: true) { name defaultValue type { ...Reference } } type { ...Reference } }
              inputFields(includeDeprecated: true) { name defaultValue type { ...Reference } }
              enumValues(includeDeprecated: true) { name }
              possibleTypes { name }
            }
          }
        }
        fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }
        """;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<string, NamedType> _byName = Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public NamedType this[string name] => _byName[name];

    /// <summary>Everything that can stand in a document as a name.</summary>
    public IReadOnlyList<string> Names { get; } =
    [
        .. Types.SelectMany(type => (IEnumerable<string>)[type.Name, .. type.AllNames]).Concat(Directives.Select(directive => directive.Name))
            .Distinct(StringComparer.Ordinal),
    ];

    public static SchemaModel Parse(JsonElement answer)
        => answer.GetProperty("data").GetProperty("__schema").Deserialize<SchemaModel>(s_options)!;

    /// <summary>The type whose fields an operation of this kind starts with; null when there are no such operations.</summary>
    public NamedType? RootOf(string operation) => operation switch
    {
        "query" => this[QueryType.Name],
        "mutation" => MutationType is { } mutation ? this[mutation.Name] : null,
        _ => SubscriptionType is { } subscription ? this[subscription.Name] : null,
    };
}

internal sealed record TypeName(string Name);

/// <summary>A type of the schema; the lists that its kind has not are null, as introspection says it.</summary>
internal sealed record NamedType(
    string Kind, string Name, OutputMember[]? Fields, InputMember[]? InputFields, TypeName[]? EnumValues, TypeName[]? PossibleTypes)
{
    public bool IsComposite => Kind is "OBJECT" or "INTERFACE" or "UNION";

    public IEnumerable<string> AllNames =>
    [
        .. (Fields ?? []).SelectMany(member => (IEnumerable<string>)[member.Name, .. member.Args.Select(argument => argument.Name)]),
        .. (InputFields ?? []).Select(member => member.Name),
        .. (EnumValues ?? []).Select(value => value.Name),
    ];
}

internal sealed record OutputMember(string Name, InputMember[] Args, TypeReference Type);

internal sealed record InputMember(string Name, string? DefaultValue, TypeReference Type)
{
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}

internal sealed record TypeReference(string Kind, string? Name, TypeReference? OfType)
{
    public bool IsNonNull => Kind == "NON_NULL";

    public bool IsList => Kind == "LIST";

    /// <summary>The name within all wrappers.</summary>
    public string Named => OfType?.Named ?? Name!;

    public override string ToString() => IsNonNull ? $"{OfType}!" : IsList ? $"[{OfType}]" : Name!;
}
