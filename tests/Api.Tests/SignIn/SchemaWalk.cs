using System.Text;
using System.Text.Json.Nodes;
using Api.Tests.BadInput;

namespace Api.Tests.SignIn;

/// <summary>The schema as the running server describes it.</summary>
internal sealed class SchemaWalk
{
    private const string Introspection = """
        {
          __schema {
            types {
              kind name
              fields(includeDeprecated: true) {
                name description
                args { name type { ...Type } }
                type { ...Type }
              }
              inputFields { name description type { ...Type } defaultValue }
              enumValues { name }
              possibleTypes { name }
            }
          }
        }
        fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private const int LongestWay = 5;

    private readonly Dictionary<string, JsonNode> _types;

    private SchemaWalk(JsonNode schema)
        => _types = schema["types"]!.AsArray().ToDictionary(type => Name(type!), type => type!);

    public static async Task<SchemaWalk> StartAsync(ListeningApp app)
    {
        var answer = await app.AskAsync(Introspection);
        return new SchemaWalk(answer["data.__schema"]!);
    }

    public IEnumerable<string> Types => _types.Keys;

    public IEnumerable<JsonNode> FieldsOf(string type) => Items(_types[type]["fields"]);

    public IEnumerable<JsonNode> InputFieldsOf(string type) => Items(_types[type]["inputFields"]);

    public static string Name(JsonNode thing) => thing["name"]!.GetValue<string>();

    public static bool IsPersonal(JsonNode thing)
        => thing["description"]?.GetValue<string>().Contains("Personal:", StringComparison.Ordinal) is true;

    /// <summary>The type's name without lists and exclamation marks.</summary>
    public static string NamedType(JsonNode thing)
    {
        var type = thing["type"]!;
        while (type["ofType"] is { } inner)
        {
            type = inner;
        }

        return Name(type);
    }

    public static bool IsRequired(JsonNode value)
        => value["type"]!["kind"]!.GetValue<string>() == "NON_NULL" && value["defaultValue"] is null;

    /// <summary>
    /// Ways from the root to objects of each type, through at most five fields that need no argument; no way visits a type twice.
    /// Longer ones meet the same fields of the same types again, and there are more of them than anybody can walk.
    /// </summary>
    public IEnumerable<(string Type, string[] Way)> Ways()
    {
        var open = new Queue<(string Type, string[] Way, HashSet<string> Seen)>([("Query", [], ["Query"])]);
        while (open.TryDequeue(out var at))
        {
            yield return (at.Type, at.Way);
            if (at.Way.Length == LongestWay)
            {
                continue;
            }

            foreach (var field in FieldsOf(at.Type))
            {
                var type = NamedType(field);
                if (_types[type]["fields"] is null || Items(field["args"]).Any(IsRequired) || at.Seen.Contains(type))
                {
                    continue;
                }

                // Pages of ten: enough to find somebody who has a phone, and the way stays cheap.
                var isPaged = Items(field["args"]).Any(argument => Name(argument) == "first");
                open.Enqueue((type, [.. at.Way, Name(field) + (isPaged ? "(first: 10)" : "")], [.. at.Seen, type]));
            }
        }
    }

    /// <summary>A value that fits an input type: what is required and nothing else.</summary>
    public JsonNode Value(JsonNode input)
    {
        var type = input["type"]!;
        if (type["kind"]!.GetValue<string>() == "NON_NULL")
        {
            type = type["ofType"]!;
        }

        return type["kind"]!.GetValue<string>() switch
        {
            "LIST" => new JsonArray(),
            "ENUM" => Name(Items(_types[Name(type)]["enumValues"]).First()),
            "INPUT_OBJECT" => new JsonObject(InputFieldsOf(Name(type)).Where(IsRequired)
                .Select(field => KeyValuePair.Create(Name(field), (JsonNode?)Value(field)))),
            _ => Name(type) switch
            {
                "Int" => 1,
                "Boolean" => true,
                "ID" => IdFor(Name(input)),
                "LocalDate" => "2014-09-01",
                "DateTime" => "2014-09-01T00:00:00Z",
                "UUID" => "00000000-0000-0000-0000-000000000001",
                _ => "x",
            },
        };
    }

    // teamId is the id of a Team; the schema itself does not say so.
    private static string IdFor(string field)
    {
        var kind = field switch
        {
            "orderId" => "RepairOrder",
            "sessionId" => "OutreachSession",
            "slotId" => "OutreachSlot",
            "planId" => "CoveragePlan",
            _ => char.ToUpperInvariant(field[0]) + field[1..^"Id".Length],
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes($"{kind}:1"));
    }

    private static IEnumerable<JsonNode> Items(JsonNode? list) => list?.AsArray().Select(item => item!) ?? [];
}
