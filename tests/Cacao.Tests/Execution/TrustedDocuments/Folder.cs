namespace Cacao.Tests.Execution.TrustedDocuments;

/// <summary>A folder of documents that is gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cacao-documents-").FullName;

    public Folder With(string name, string document)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), document);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
