namespace Cacao.Types;

/// <summary>A value that a client sent does not fit the type of its place.</summary>
internal sealed class InputCoercionException(string message, string? code = null) : Exception(message)
{
    private readonly List<object> _reversedPath = [];

    /// <summary>The code of the error; null for malformed content.</summary>
    public string? Code { get; } = code;

    /// <summary>Field names and list indexes from the outermost value to the wrong one.</summary>
    public IReadOnlyList<object> Path => [.. Enumerable.Reverse(_reversedPath)];

    /// <summary>Says in which field or item of a larger value the wrong one is; called from the inside out.</summary>
    public InputCoercionException In(object segment)
    {
        _reversedPath.Add(segment);
        return this;
    }
}
