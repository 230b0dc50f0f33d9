using System.Text.Json;
using Cacao.Errors;

namespace Cacao.Transport;

/// <summary>What is wrong with a request before its document is looked at.</summary>
internal static class TransportErrors
{
    public static IError BatchingOff() => Create(ErrorCodes.BatchingOff, "This server takes one request at a time: batching is off.");

    public static IError InvalidJson() => Create(ErrorCodes.InvalidRequest, "The request is not a valid JSON document in UTF-8.");

    public static IError TooDeep(int limit) => Create(ErrorCodes.InvalidRequest, $"The request is nested more than {limit} levels deep.");

    public static IError UnsupportedCharset(string charset)
        => Create(ErrorCodes.InvalidRequest, $"The charset `{charset}` is not supported: send UTF-8.");

    public static IError NotAnObject(JsonTokenType actual)
        => Create(ErrorCodes.InvalidRequest, $"A request is a JSON object, not a {NameOf(actual)}.");

    public static IError UnknownMember(string name) => Create(ErrorCodes.InvalidRequest, $"A request has no member `{name}`.");

    public static IError DuplicateMember(string name) => Create(ErrorCodes.InvalidRequest, $"The member `{name}` is given more than once.");

    public static IError WrongMember(string name, string expected, JsonTokenType actual)
        => Create(ErrorCodes.InvalidRequest, $"The member `{name}` must be {expected} or null, not a {NameOf(actual)}.");

    public static IError UnknownErrorMode(string value)
        => Create(ErrorCodes.InvalidRequest, $"The member `onError` is `PROPAGATE` or `NULL`, not `{value}`.");

    public static IError BadDocumentId() => Create(ErrorCodes.InvalidRequest, "A document id consists of letters, digits, `-` and `_`.");

    public static IError DocumentNamedTwice()
        => Create(ErrorCodes.InvalidRequest, "The path names the document: send no `query`, `id` and `operationName`.");

    public static IError NoDocument() => Create(ErrorCodes.InvalidRequest, "A request needs a document (`query`) or the `id` of one.");

    public static IError NoDocumentParameter() => Create(ErrorCodes.MissingParameter, "Set the parameter `query` or the parameter `id`.");

    public static IError PreflightHeaderMissing(string header)
        => Create(ErrorCodes.InvalidRequest, $"A GET request needs the header `{header}`.");

    public static IError TooLarge(int limit) => Create(ErrorCodes.InvalidRequest, $"The request is longer than {limit} bytes.");

    public static IError AcceptUnsupported() => Create(ErrorCodes.AcceptUnsupported, "No media type of the `Accept` header is supported.");

    public static IError AcceptUnreadable(string value)
        => Create(ErrorCodes.AcceptUnreadable, $"The `Accept` header `{value}` is not a list of media types.");

    public static IError TooManyOperations(int limit)
        => ErrorBuilder.New().SetMessage($"A connection has at most {limit} open operations: complete some first.").Build();

    public static IError Unexpected() => ErrorBuilder.New().SetMessage("Unexpected Execution Error").Build();

    private static IError Create(string code, string message) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();

    private static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "JSON object",
        JsonTokenType.StartArray => "list",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.Null => "null",
        _ => "boolean",
    };
}
