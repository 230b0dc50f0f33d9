using System.Text;
using Fuzz.Documents;

namespace Fuzz.Requests;

// What stands around a body: addresses and headers.
internal sealed partial class RequestMaker
{
    private FuzzRequest OddHeaders()
    {
        var headers = new List<(string, string)>();
        foreach (var (name, choices) in s_headers)
        {
            if (name == "Content-Type" && !random.OneIn(4))
            {
                headers.Add((name, choices[0]));
            }
            else if (random.OneIn(4))
            {
                headers.Add((name, random.OneIn(6) ? HeaderNoise() : random.Pick(choices)));
            }
        }

        return random.OneIn(5)
            ? new FuzzRequest("headers", random.Among("PUT", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "BREW"), Endpoint, headers, null)
            : new FuzzRequest("headers", "POST", Endpoint, headers, Encoding.UTF8.GetBytes(Ordinary().Json), random.OneIn(5));
    }

    private static readonly (string Name, string[] Choices)[] s_headers =
    [
        ("Content-Type", ["application/json", "application/json; charset=utf-8", "application/json;charset=", "application/json;;", "Application/JSON", "text/json", "application/graphql-response+json", "/", "application/json, application/json"]),
        ("Accept", ["*/*", "application/json;q=0", "application/json;q=2", "application/*;q=0.5, */*;q=0.1", "text/html", "", ",", ";", "application/json;q=x", "a/b/c", "application/graphql-response+json;charset=utf-8", "text/event-stream;q=1,application/json;q=0.9"]),
        ("GraphQL-Preflight", ["1", "", "true"]),
        ("GraphQL-Cost", ["report", "validate", "REPORT", "", "x"]),
        ("Accept-Encoding", ["gzip", "br;q=1, *;q=0", "identity;q=0", "x"]),
        ("Accept-Language", ["zh-CN", "*", "xx-yy-zz"]),
        ("If-None-Match", ["*", "\"x\"", "W/"]),
        ("Expect", ["100-continue"]),
        ("Cookie", ["a=b", "=;=;", "\""]),
        ("Origin", ["null", "http://evil.example"]),
        ("X-Forwarded-For", ["127.0.0.1", "::::"]),
        ("traceparent", ["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "x", "00-00000000000000000000000000000000-0000000000000000-00"]),
        ("baggage", ["a=b", "=,=,;"]),
    ];

    private FuzzRequest OddAddress()
    {
        var request = Ordinary();
        var parameters = new List<string>();
        Add("query", request.Query, 12);
        Add("variables", random.OneIn(6) ? ValueText.Json(_values.Wrong()) : request.VariablesJson, 12);
        Add("operationName", request.OperationName ?? "", 4);
        if (random.OneIn(4))
        {
            Add(random.Among("extensions", "id", "onError", "sdl", "x"), _values.Text(), 4);
        }

        var query = string.Join('&', parameters);
        if (random.OneIn(3))
        {
            query = query.Insert(random.Next(query.Length + 1), random.Among("%", "%zz", "%00", "%ff", "%c0%af", "%u0041", "+", "&&", "=", "&query=", "%F0%9F%98%80", "%EF%BB%BF", "?", "%0d%0a"));
        }

        // Kestrel takes 8 KB of a first line: what is longer would tell nothing of ours.
        var path = random.OneIn(8) ? random.Among("/graphql/", "/graphql/schema.graphql", "/GRAPHQL", "/graphql/x", "/graphql/%2e%2e", "//graphql", "/health") : Endpoint;
        return new FuzzRequest("get", "GET", $"{path}?{query[..Math.Min(query.Length, 7000)]}", [], null);

        void Add(string name, string value, int seldom)
        {
            if (!random.OneIn(seldom))
            {
                parameters.Add($"{name}={(value.Length < 3000 ? Escape(value) : "x")}");
            }
        }
    }

    private FuzzRequest Report()
    {
        var report = random.Pick(target.Reports);
        var parameters = new List<string>();
        foreach (var (name, type) in report.Parameters)
        {
            if (random.OneIn(3))
            {
                continue;
            }

            var value = random.OneIn(3) || !_schema.Types.Any(known => known.Name == type.Named) ? _values.Wrong() : _values.Make(type, name);
            parameters.Add($"{name}={Escape(value is string text ? text : ValueText.Json(value))}");
        }

        if (random.OneIn(6))
        {
            parameters.Add($"{Escape(_values.Text())}={Escape(_values.Text())}");
        }

        var format = random.OneIn(10) ? Escape(_values.Text()) : random.Among("csv", "json", "ndjson");
        var query = string.Join('&', parameters);
        return new FuzzRequest(
            "reports",
            random.OneIn(10) ? "HEAD" : "GET",
            $"/reports/{(random.OneIn(20) ? Escape(_values.Text()) : report.Name)}.{format}?{query[..Math.Min(query.Length, 7000)]}",
            random.OneIn(6) ? [("If-None-Match", random.Among("*", "\"x\"", "W/\"", "x")), ("Accept", HeaderNoise())] : [],
            null);
    }

    /// <summary>Lone surrogates have no UTF-8: then the bytes of a replacement go out.</summary>
    private static string Escape(string text) => Uri.EscapeDataString(text);

    /// <summary>Visible ASCII of any kind: no HTTP client sends anything else.</summary>
    private string HeaderNoise() => string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => (char)random.Next(33, 127)));
}
