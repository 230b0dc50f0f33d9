using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Cacao.Tests.Language;
using Fuzz.Documents;
using Fuzz.Targets;

namespace Fuzz.Requests;

/// <summary>Makes one request of the target out of one source of chance.</summary>
internal sealed partial class RequestMaker(FuzzTarget target, Random random)
{
    public const string Sockets = "sockets";
    private const string Endpoint = "/graphql";
    private readonly SchemaModel _schema = target.Schema;
    private readonly RandomValue _values = new(target.Schema, target.Known, random, random.Among(0, 0, 0, 0.02, 0.2));

    /// <summary>The kinds in the order in which cases take turns; what gets far comes more often.</summary>
    public static IReadOnlyList<string> KindsOf(FuzzTarget target) =>
    [
        "documents", "mutatedDocuments", "bytes", "documents", "shapes", "tokens", "documents", "headers", "documents", "get", "twists",
        "documents", "mutatedBodies", "documents", "syntax", "bodies", "documents", "streams", Sockets, "twists",
        .. target.Writes ? ["mutations", "mutations", "mutations", "mutations", "mutations", "mutations", "mutations", "mutations"] : (string[])[],
        .. target.Stored.Count > 0 ? ["stored"] : (string[])[],
        .. target.Reports.Count > 0 ? ["reports", "reports"] : (string[])[],
    ];

    public FuzzRequest Make(string kind) => kind switch
    {
        "documents" => Post(kind, Operation(random.OneIn(20) ? "subscription" : "query")),
        "mutations" => Post(kind, Operation("mutation")),
        "twists" => Post(kind, Operation("query", random.Pick(Enum.GetValues<Twist>()))),
        "mutatedDocuments" => Post(kind, Ordinary() is var ordinary && random.OneIn(2)
            ? ordinary with { Query = Mutation.Tokens(random, ordinary.Query, _schema.Names) }
            : ordinary with { Query = Encoding.UTF8.GetString(Mutation.Bytes(random, Encoding.UTF8.GetBytes(ordinary.Query))) }),
        "mutatedBodies" => FuzzRequest.Post(kind, Endpoint, Mutation.Bytes(random, Encoding.UTF8.GetBytes(Ordinary().Json))),
        "bytes" => FuzzRequest.Post(kind, Endpoint, Noise(random.Next(400))),
        "tokens" => Post(kind, new GraphQLRequest(Mutation.Soup(random, _schema.Names))),
        "syntax" => Post(kind, new GraphQLRequest(new RandomDocument(random).Write())),
        "shapes" => FuzzRequest.Post(kind, Endpoint, Shape()),
        "bodies" => OddBody(),
        "headers" => OddHeaders(),
        "get" => OddAddress(),
        "streams" => Stream(),
        "stored" => Stored(),
        "reports" => Report(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };

    /// <summary>An operation as the target's own clients would send it, or one of ours.</summary>
    public GraphQLRequest Ordinary() => random.OneIn(2) && target.Samples.Count > 0
        ? random.Pick(target.Samples)
        : Operation(target.Writes && random.OneIn(3) ? "mutation" : "query");

    public GraphQLRequest Operation(string kind, Twist twist = Twist.None)
        => new RandomOperation(_schema, _values, random).Write(kind == "mutation" && !target.Writes ? "query" : kind, twist);

    public byte[] Noise(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static FuzzRequest Post(string kind, GraphQLRequest request) => FuzzRequest.Post(kind, Endpoint, request.Json);

    /// <summary>JSON that is right as JSON.</summary>
    private string Shape()
    {
        if (random.OneIn(3))
        {
            return ValueText.Json(_values.Wrong());
        }

        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var name in (string[])["query", "operationName", "variables", "extensions", "id", "onError", "documentId", "doc_id"])
        {
            if (random.OneIn(2))
            {
                members[name] = random.Next(3) switch
                {
                    0 => _values.Wrong(),
                    1 => name == "query" ? "{ __typename }" : _values.Text(),
                    _ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["persistedQuery"] = _values.Wrong(), ["x"] = _values.Wrong() },
                };
            }
        }

        members["query"] = random.OneIn(2) ? "{ __typename }" : members.GetValueOrDefault("query");
        return random.OneIn(6) ? $"[{ValueText.Json(members)},{Ordinary().Json}]" : ValueText.Json(members);
    }

    /// <summary>Bodies that are packed, of another type, in parts, in chunks or not there.</summary>
    private FuzzRequest OddBody()
    {
        var json = Encoding.UTF8.GetBytes(Ordinary().Json);
        switch (random.Next(6))
        {
            case 0:
                return FuzzRequest.Post("bodies", Endpoint, random.OneIn(2) ? Packed(json) : json, ("Content-Encoding", random.Among("gzip", "br", "deflate", "identity", "x")));
            case 1:
                var boundary = random.Among("b", "--", "x y", "");
                var parts = $"--{boundary}\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{Ordinary().Json}\r\n--{boundary}--\r\n";
                return new FuzzRequest(
                    "bodies", "POST", Endpoint, [("Content-Type", $"multipart/form-data; boundary={boundary}")], Mutation.Bytes(random, Encoding.UTF8.GetBytes(parts)));
            case 2:
                return FuzzRequest.Post("bodies", Endpoint, json) with { Chunked = true };
            case 3:
                return FuzzRequest.Post("bodies", Endpoint, Array.Empty<byte>()) with { Chunked = random.OneIn(2) };
            case 4:
                var encoding = random.Among(Encoding.Unicode, Encoding.UTF32, Encoding.BigEndianUnicode, Encoding.Latin1);
                return new FuzzRequest(
                    "bodies", "POST", Endpoint, [("Content-Type", $"application/json; charset={random.Among(encoding.WebName, "utf-8", "UTF8", "x", "\"utf-8\"", "")}")],
                    encoding.GetBytes(Ordinary().Json));
            default:
                return FuzzRequest.Post("bodies", Endpoint, [0xEF, 0xBB, 0xBF, .. json]);
        }
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>An answer in parts or as a stream of events.</summary>
    private FuzzRequest Stream()
        => FuzzRequest.Post(
            "streams",
            Endpoint,
            Operation(random.Among("query", "subscription", "subscription")).Json,
            ("Accept", random.Among("text/event-stream", "application/jsonl", "multipart/mixed", "application/json, text/event-stream", "multipart/mixed;incrementalSpec=v0.2")));

    private FuzzRequest Stored()
    {
        var (id, operation) = random.Pick(target.Stored);
        var variables = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (random.OneIn(2))
        {
            variables[random.Among("first", "after", "input", "team", "from", "id")] = random.OneIn(2) ? _values.Wrong() : target.Known.Id(random, "team");
        }

        var odd = random.OneIn(3);
        return FuzzRequest.Post("stored", Endpoint, $$"""
            {"id":{{JsonSerializer.Serialize(odd ? _values.Text() : id)}},"operationName":{{JsonSerializer.Serialize(random.OneIn(5) ? _values.Text() : operation)}},"variables":{{ValueText.Json(variables)}}}
            """);
    }
}
