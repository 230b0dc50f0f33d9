namespace Cacao;

/// <summary>An error of a response. Immutable: the With methods give changed copies. Spec: Errors.</summary>
public interface IError
{
    /// <summary>What went wrong, for a developer to read.</summary>
    string Message { get; }

    /// <summary>The stable code, sent as <c>extensions.code</c>; null when there is none.</summary>
    string? Code { get; }

    /// <summary>The field that failed; null when the error belongs to no field.</summary>
    Path? Path { get; }

    /// <summary>Where in the document; null when it has no place there.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>More about the error; null when there is nothing more.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind it; never sent unless exception details are on.</summary>
    Exception? Exception { get; }

    /// <summary>A copy with another message.</summary>
    IError WithMessage(string message);

    /// <summary>A copy with another code; null removes it.</summary>
    IError WithCode(string? code);

    /// <summary>A copy with another path.</summary>
    IError WithPath(Path path);

    /// <summary>A copy with other locations.</summary>
    IError WithLocations(IReadOnlyList<Location> locations);

    /// <summary>A copy with other extensions; null removes them.</summary>
    IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions);

    /// <summary>A copy with one extension set.</summary>
    IError SetExtension(string key, object? value);

    /// <summary>A copy without an extension.</summary>
    IError RemoveExtension(string key);

    /// <summary>A copy with another exception; null removes it.</summary>
    IError WithException(Exception? exception);
}
