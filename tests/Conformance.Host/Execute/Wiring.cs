using System.Text.Json;

namespace Conformance.Host.Execute;

/// <summary>
/// Gives every field of any schema a value: Int 2, Float 3.14, String "str", Boolean true, ID "id", custom scalars "str", an enum its
/// first declared value, every list two items, nothing null. Objects are their type's name; a union is its alphabetically first
/// member, an interface its alphabetically last implementing type. What types there are it reads by introspection.
/// </summary>
internal sealed class Wiring
{
    private const int MaxWraps = 32;

    private Dictionary<(string Type, string Field), object?> _values = [];

    public ValueTask Resolve(IMiddlewareContext context)
    {
        context.Result = _values[(context.ObjectType.Name, context.Selection.Field.Name)];
        return ValueTask.CompletedTask;
    }

    /// <summary>Reads the schema; before that no field has a value.</summary>
    public async Task ReadAsync(IRequestExecutor executor)
    {
        var typeReference = string.Concat(Enumerable.Repeat("kind name ofType { ", MaxWraps)) + "kind name" + string.Concat(Enumerable.Repeat(" }", MaxWraps));
        var query = "{ __schema { types { kind name enumValues(includeDeprecated: true) { name } possibleTypes { name } "
            + $"fields(includeDeprecated: true) {{ name type {{ {typeReference} }} }} }} }} }}";
        await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(query).Build());
        using var json = JsonDocument.Parse(result.ToJson(), new JsonDocumentOptions { MaxDepth = 256 });

        var types = json.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray().ToArray();
        var named = types.ToDictionary(NameOf, ValueOf);
        _values = types
            .Where(type => type.GetProperty("kind").GetString() == "OBJECT")
            .SelectMany(type => type.GetProperty("fields").EnumerateArray()
                .Select(field => KeyValuePair.Create((NameOf(type), NameOf(field)), ValueOf(field.GetProperty("type"), named))))
            .ToDictionary();
    }

    private static string NameOf(JsonElement element) => element.GetProperty("name").GetString()!;

    private static object? ValueOf(JsonElement type, Dictionary<string, object?> named) => type.GetProperty("kind").GetString() switch
    {
        "NON_NULL" => ValueOf(type.GetProperty("ofType"), named),
        "LIST" when ValueOf(type.GetProperty("ofType"), named) is var item => new[] { item, item },
        _ => type.GetProperty("name").GetString() is { } name ? named[name] : null, // more lists than anybody could answer
    };

    private static object? ValueOf(JsonElement type) => (type.GetProperty("kind").GetString(), NameOf(type)) switch
    {
        ("SCALAR", "Int") => 2,
        ("SCALAR", "Float") => 3.14,
        ("SCALAR", "Boolean") => true,
        ("SCALAR", "ID") => "id",
        ("SCALAR", _) => "str",
        ("ENUM", _) => NameOf(type.GetProperty("enumValues")[0]),
        ("UNION", _) => Possible(type).FirstOrDefault(),

        // An interface that nothing implements has no value to give: the empty name is no type's, so the field fails.
        ("INTERFACE", _) => Possible(type).LastOrDefault() ?? "",
        (_, var name) => name,
    };

    private static IEnumerable<string> Possible(JsonElement type)
        => type.GetProperty("possibleTypes").EnumerateArray().Select(NameOf).Order(StringComparer.Ordinal);
}
