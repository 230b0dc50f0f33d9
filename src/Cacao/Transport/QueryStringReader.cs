using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Cacao.Transport;

/// <summary>Reads a request from the parameters of a GET.</summary>
internal static class QueryStringReader
{
    /// <summary>Whether the parameters are meant as a request at all.</summary>
    public static bool IsRequest(IQueryCollection query)
        => query.ContainsKey("query") || query.ContainsKey("id") || query.ContainsKey("extensions");

    /// <summary>The request; <paramref name="stored"/> is what the path says, null when it says nothing.</summary>
    public static OperationRequest Read(IQueryCollection query, StoredOperation? stored = null)
    {
        var request = new OperationRequest
        {
            Document = ReadText(query, "query"),
            DocumentId = ReadText(query, "id"),
            OperationName = ReadText(query, "operationName"),
            Variables = ReadObject(query, "variables"),
            Extensions = ReadObject(query, "extensions"),
            ErrorHandling = RequestReader.ParseErrorMode(ReadText(query, "onError")),
        };
        return RequestReader.Complete(stored?.ApplyTo(request) ?? request, TransportErrors.NoDocumentParameter);
    }

    private static JsonElement? ReadObject(IQueryCollection query, string name)
        => ReadText(query, name) is { } json ? RequestReader.ReadObject(name, Encoding.UTF8.GetBytes(json)) : null;

    /// <summary>An empty parameter counts as none: forms send them so.</summary>
    private static string? ReadText(IQueryCollection query, string name)
    {
        var values = query[name];
        return values.Count > 1
            ? throw new RequestFormatException(TransportErrors.DuplicateMember(name))
            : string.IsNullOrEmpty(values) ? null : values[0];
    }
}
