using System.Globalization;
using Cacao.Errors;

namespace Cacao;

/// <summary>Builds an <see cref="IError"/>.</summary>
public sealed class ErrorBuilder
{
    private Error _error;

    private ErrorBuilder(Error error) => _error = error;

    /// <summary>Starts an error without a message.</summary>
    public static ErrorBuilder New() => new(new Error { Message = "" });

    /// <summary>Starts from a copy of an error.</summary>
    public static ErrorBuilder FromError(IError error) => new(new Error
    {
        Message = error.Message,
        Path = error.Path,
        Locations = error.Locations,
        Extensions = error.Extensions,
        Exception = error.Exception,
    });

    /// <summary>Starts from an exception, whose text is not shown to the client.</summary>
    public static ErrorBuilder FromException(Exception exception)
        => new(new Error { Message = "Unexpected Execution Error", Exception = exception });

    /// <summary>Sets what the client reads. Required.</summary>
    public ErrorBuilder SetMessage(string message) => Set(_error with { Message = message });

    /// <summary>Sets the message from a format and its arguments.</summary>
    public ErrorBuilder SetMessage(string format, params object?[] args)
        => SetMessage(string.Format(CultureInfo.InvariantCulture, format, args));

    /// <summary>Sets the stable code; null removes it.</summary>
    public ErrorBuilder SetCode(string? code) => Set((Error)_error.WithCode(code));

    /// <summary>Sets the field that failed; null removes it. A resolver's error without a path gets the field's.</summary>
    public ErrorBuilder SetPath(Path? path) => Set(_error with { Path = path });

    /// <summary>Adds a place in the document.</summary>
    public ErrorBuilder AddLocation(Location location) => Set(_error with { Locations = [.. _error.Locations ?? [], location] });

    /// <summary>Adds a place in the document when there is one.</summary>
    public ErrorBuilder TryAddLocation(Location? location) => location is { } known ? AddLocation(known) : this;

    /// <summary>Removes all places.</summary>
    public ErrorBuilder ClearLocations() => Set(_error with { Locations = null });

    /// <summary>Sets the exception behind the error; null removes it.</summary>
    public ErrorBuilder SetException(Exception? exception) => Set(_error with { Exception = exception });

    /// <summary>Sets an entry of <c>extensions</c>.</summary>
    public ErrorBuilder SetExtension(string key, object? value) => Set((Error)_error.SetExtension(key, value));

    /// <summary>Removes an entry of <c>extensions</c>.</summary>
    public ErrorBuilder RemoveExtension(string key) => Set((Error)_error.RemoveExtension(key));

    /// <summary>Removes all extensions, the code included.</summary>
    public ErrorBuilder ClearExtensions() => Set(_error with { Extensions = null });

    /// <summary>The error. Throws when it has no message.</summary>
    public IError Build()
        => _error.Message.Length > 0 ? _error : throw new InvalidOperationException("An error needs a message: call SetMessage first.");

    private ErrorBuilder Set(Error error)
    {
        _error = error;
        return this;
    }
}
