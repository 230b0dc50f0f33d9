using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;

namespace Fuzz.Running;

/// <summary>
/// The cases on their way, in a file that outlives the process: a stack overflow ends it without a word, and one of these is the cause.
/// </summary>
internal sealed class CaseMarks : IDisposable
{
    private const int Slots = 64;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public CaseMarks(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, mapName: null, Slots * sizeof(int));
        _view = _file.CreateViewAccessor();
    }

    public void Set(int number) => _view.Write(number % Slots * sizeof(int), number);

    /// <summary>The last cases of a run that ended so, the newest first.</summary>
    public static IEnumerable<int> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return Enumerable.Range(0, Slots).Select(i => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i * sizeof(int)))).OrderDescending();
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
