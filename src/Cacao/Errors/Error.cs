namespace Cacao.Errors;

/// <summary>The one implementation of <see cref="IError"/>. The code lives in the extensions, as it is sent.</summary>
internal sealed record Error : IError
{
    private const string CodeKey = "code";

    public required string Message { get; init; }

    public string? Code => Extensions?.GetValueOrDefault(CodeKey) as string;

    public Path? Path { get; init; }

    public IReadOnlyList<Location>? Locations { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    public Exception? Exception { get; init; }

    public IError WithMessage(string message) => this with { Message = message };

    public IError WithCode(string? code) => code is null ? RemoveExtension(CodeKey) : SetExtension(CodeKey, code);

    public IError WithPath(Path path) => this with { Path = path };

    public IError WithLocations(IReadOnlyList<Location> locations) => this with { Locations = locations };

    public IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions) => this with { Extensions = extensions };

    public IError SetExtension(string key, object? value)
        => this with { Extensions = new OrderedDictionary<string, object?>(Extensions ?? Enumerable.Empty<KeyValuePair<string, object?>>()) { [key] = value } };

    public IError RemoveExtension(string key)
    {
        var rest = (Extensions ?? Enumerable.Empty<KeyValuePair<string, object?>>()).Where(extension => extension.Key != key).ToArray();
        return this with { Extensions = rest.Length == 0 ? null : new OrderedDictionary<string, object?>(rest) };
    }

    public IError WithException(Exception? exception) => this with { Exception = exception };
}
