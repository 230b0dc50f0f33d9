using System.Globalization;
using System.Text;
using CsvHelper;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Shared.Imports;

/// <summary>Reads a file as a book, row by row: of the whole file only a chunk is in memory at any time.</summary>
internal sealed class BookReader : IDisposable
{
    /// <summary>What stands where bytes were that are no text in the encoding.</summary>
    public const char Unreadable = '\uFFFD';

    /// <summary>Most rows of a chunk.</summary>
    public const int ChunkSize = 1000;

    // An unclosed quote makes the rest of the file one row; this ends it early.
    private const int LargestRow = 1 << 20;

    private readonly FileStream _stream;
    private readonly CsvReader _csv;
    private readonly LocalCalendar _calendar;
    private readonly IReadOnlyList<BookColumn> _columns;
    private readonly Dictionary<long, CsvMalformedReason> _malformed = [];
    private readonly BookHeader? _header;

    private BookReader(FileStream stream, Encoding? encoding, IReadOnlyList<BookColumn> columns, LocalCalendar calendar)
    {
        (_stream, _columns, _calendar) = (stream, columns, calendar);
        try
        {
            NamedEncoding.Ensure(stream, encoding);
        }
        catch
        {
            stream.Dispose();
            throw;
        }

        _csv = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                HasHeader = false,
                TrackLineNumbers = true,
                MaxRecordSize = LargestRow,
                Encoding = encoding,
                OnMalformedRecord = record => _malformed[record.LineNumber] = record.Reason,
            });
        try
        {
            _header = ReadHeader();
        }
        catch
        {
            _csv.Dispose();
            throw;
        }
    }

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Progress => _stream.Length == 0 ? 1 : (double)_stream.Position / _stream.Length;

    /// <summary>Opens the file and reads its header.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">Its encoding; null: UTF-8, or what its byte order mark says.</param>
    /// <param name="columns">The columns of the book; the first names the row.</param>
    /// <param name="calendar">The zone of times that name none.</param>
    /// <exception cref="BookRefusedException">The header is not that of the book, or the file is UTF-8 although another encoding was named.</exception>
    public static BookReader Open(string file, Encoding? encoding, IReadOnlyList<BookColumn> columns, LocalCalendar calendar)
        => new(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), encoding, columns, calendar);

    /// <summary>The next rows; none at the end of the file.</summary>
    public IReadOnlyList<BookRow> ReadChunk()
    {
        var rows = new List<BookRow>(ChunkSize);
        while (rows.Count < ChunkSize && ReadRecord())
        {
            if (!IsBlank())
            {
                rows.Add(ReadRow());
            }
        }

        return rows;
    }

    public void Dispose() => _csv.Dispose();

    private BookHeader ReadHeader()
    {
        while (ReadRecord())
        {
            if (!IsBlank())
            {
                return BookHeader.Of((int)_csv.LineNumber, [.. Enumerable.Range(0, _csv.FieldCount).Select(_csv.GetString)], _columns);
            }
        }

        throw new BookRefusedException([new BookProblem(1, null, null, "The file is empty: it does not even have headers.")]);
    }

    private bool ReadRecord()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException refusal)
        {
            throw new BookRefusedException(
            [
                new BookProblem(
                    (int)refusal.LineNumber,
                    null,
                    null,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The row is longer than {LargestRow >> 20} MB: is a closing quote missing? The file was not read beyond it.")),
            ]);
        }
    }

    private bool IsBlank()
    {
        for (var i = 0; i < _csv.FieldCount; i++)
        {
            if (!string.IsNullOrWhiteSpace(_csv.GetString(i)))
            {
                return false;
            }
        }

        return true;
    }

    private BookRow ReadRow()
    {
        var line = _csv.LineNumber;
        var row = new BookRow((int)line, _columns);
        if (_malformed.Remove(line, out var reason))
        {
            row.Refuse(null, Explain(reason));
            return row;
        }

        var headers = _header!.Columns;
        if (_csv.FieldCount != headers.Count)
        {
            row.Refuse(
                null,
                string.Create(CultureInfo.InvariantCulture, $"The row has {_csv.FieldCount} fields, the header has {headers.Count}."));
            return row;
        }

        for (var i = 0; i < headers.Count; i++)
        {
            var text = _csv.GetString(i).Trim();
            if (headers[i] is { } column)
            {
                row.Read(column, text, _calendar);
            }
            else if (text.Length > 0)
            {
                row.Refuse(null, string.Create(CultureInfo.InvariantCulture, $"Field {i + 1} has a value but no header."));
            }
        }

        return row;
    }

    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "A quote stands inside a field that is not quoted.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows the closing quote of a field.",
        CsvMalformedReason.UnterminatedQuote => "A quote is opened and never closed: the rest of the file belongs to this row.",
        _ => $"The row is malformed ({reason}).",
    };
}
