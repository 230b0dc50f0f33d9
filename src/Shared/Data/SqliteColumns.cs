using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// SQLite's own functions for the values of a row. The client library's way to each of them counts references, leaves managed code and comes
/// back, which takes several times as long as the function. These take nanoseconds and never wait, as such a short way requires.
/// </summary>
internal static partial class SqliteColumns
{
    private const string Library = "e_sqlite3";

    [SuppressGCTransition]
    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    public static partial int Type(nint statement, int column);

    [SuppressGCTransition]
    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    public static partial long Integer(nint statement, int column);

    [SuppressGCTransition]
    [LibraryImport(Library, EntryPoint = "sqlite3_column_text")]
    private static unsafe partial byte* Text(nint statement, int column);

    [SuppressGCTransition]
    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    private static partial int Length(nint statement, int column);

    /// <summary>A text as SQLite holds it until the next row; empty for null.</summary>
    public static unsafe ReadOnlySpan<byte> Utf8(nint statement, int column)
    {
        var text = Text(statement, column);
        return text is null ? default : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AsRef<byte>(text), Length(statement, column));
    }
}
