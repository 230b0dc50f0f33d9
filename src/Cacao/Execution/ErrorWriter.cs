using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Spec: Response Format, Errors.</summary>
internal static class ErrorWriter
{
    /// <summary>Writes the member <c>errors</c>; nothing when there are none.</summary>
    public static void WriteErrors(ResponseWriter writer, IReadOnlyList<IError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        writer.WriteRawName("\"errors\":"u8);
        WriteList(writer, errors);
    }

    /// <summary>Writes errors as a list, also an empty one.</summary>
    public static void WriteList(ResponseWriter writer, IReadOnlyList<IError> errors)
    {
        writer.StartArray();
        foreach (var error in errors)
        {
            Write(writer, error);
        }

        writer.EndArray();
    }

    private static void Write(ResponseWriter writer, IError error)
    {
        writer.StartObject();
        writer.WriteRawName("\"message\":"u8);
        writer.WriteString(error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            WriteLocations(writer, locations);
        }

        if (error.Path is { } path)
        {
            writer.WriteRawName("\"path\":"u8);
            writer.WriteAny(path.ToList());
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            writer.WriteRawName("\"extensions\":"u8);
            writer.WriteAny(extensions);
        }

        writer.EndObject();
    }

    private static void WriteLocations(ResponseWriter writer, IReadOnlyList<Location> locations)
    {
        writer.WriteRawName("\"locations\":"u8);
        writer.StartArray();
        foreach (var location in locations)
        {
            writer.StartObject();
            writer.WriteRawName("\"line\":"u8);
            writer.WriteNumber(location.Line);
            writer.WriteRawName("\"column\":"u8);
            writer.WriteNumber(location.Column);
            writer.EndObject();
        }

        writer.EndArray();
    }
}
