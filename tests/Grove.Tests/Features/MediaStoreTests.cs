using System.Text;
using Grove.Features.Media;
using Grove.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.FileStorage;

namespace Grove.Tests.Features;

public sealed class MediaStoreTests : IDisposable
{
    private readonly SitePaths _paths = new(Path.Combine(Path.GetTempPath(), $"media-{Guid.NewGuid():n}"));
    private readonly MediaFileStore _store;

    public MediaStoreTests() => _store = new MediaFileStore(_paths, new HttpContextAccessor());

    public void Dispose()
    {
        if (Directory.Exists(_paths.AppData))
        {
            Directory.Delete(_paths.AppData, recursive: true);
        }
    }

    [Fact]
    public async Task A_file_can_be_written_read_listed_moved_and_deleted()
    {
        Assert.Equal("staff/aj.jpg", await WriteAsync("staff/aj.jpg", "one"));
        await Assert.ThrowsAsync<FileStoreException>(() => WriteAsync("staff/aj.jpg", "two"));
        await WriteAsync("staff/aj.jpg", "three", overwrite: true);

        Assert.Equal("three", await ReadAsync("staff/aj.jpg"));
        Assert.Equal((5, "aj.jpg", "staff"), await _store.GetFileInfoAsync("staff/aj.jpg") is { } entry ? (entry.Length, entry.Name, entry.DirectoryPath) : default);
        Assert.Equal(["staff", "staff/aj.jpg"], await ListAsync(all: true));
        Assert.Equal(["staff"], await ListAsync(all: false));

        await _store.MoveFileAsync("staff/aj.jpg", "people/aj.jpg");
        await _store.CopyFileAsync("people/aj.jpg", "people/copy.jpg");
        Assert.Null(await _store.GetFileInfoAsync("staff/aj.jpg"));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.MoveFileAsync("people/copy.jpg", "people/aj.jpg"));
        Assert.True(await _store.TryDeleteFileAsync("people/aj.jpg"));
        Assert.False(await _store.TryDeleteFileAsync("people/aj.jpg"));
        Assert.True(await _store.TryDeleteDirectoryAsync("people"));
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("..\\secret.txt")]
    [InlineData("a\\..\\..\\secret.txt")]
    [InlineData("a//b.txt")]
    [InlineData(".hidden")]
    [InlineData("a/.git/config")]
    [InlineData("a\0.txt")]
    [InlineData("a\n.txt")]
    [InlineData("C:\\x.txt")]
    [InlineData("a.txt ")]
    [InlineData("a./b.txt")]
    [InlineData("a/\ud800.txt")]
    [InlineData("file.txt:stream")]
    public async Task A_path_never_leaves_the_library(string path)
    {
        Assert.Null(MediaPath.Normalize(path));
        Assert.Null(await _store.GetFileInfoAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => WriteAsync(path, "x"));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.GetFileStreamAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteFileAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteDirectoryAsync(path));
    }

    [Fact]
    public async Task A_path_that_is_too_long_is_refused()
    {
        Assert.Null(MediaPath.Normalize(new string('a', 256)));
        Assert.Null(MediaPath.Normalize(string.Join('/', Enumerable.Repeat("aaaa", 300))));
        Assert.Null(await _store.GetFileInfoAsync(new string('é', 200)));
    }

    [Fact]
    public async Task The_library_itself_cannot_be_deleted()
        => await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteDirectoryAsync(""));

    [Theory]
    [InlineData("cafe\u0301/日本 🌱.png", "café/日本 🌱.png", "/media/caf%C3%A9/%E6%97%A5%E6%9C%AC%20%F0%9F%8C%B1.png")]
    [InlineData("a&b #1?.png", null, null)]
    [InlineData("a&b #1.png", "a&b #1.png", "/media/a%26b%20%231.png")]
    public async Task Odd_names_are_kept_in_one_form_and_encoded_in_addresses(string path, string? kept, string? url)
    {
        if (kept is null)
        {
            Assert.Null(MediaPath.Normalize(path));
            return;
        }

        Assert.Equal(kept, await WriteAsync(path, "x"));
        Assert.NotNull(await _store.GetFileInfoAsync(path));
        Assert.Equal(url, _store.MapPathToPublicUrl(kept));
    }

    [Fact]
    public async Task Staged_files_move_in_together_or_not_at_all()
    {
        using (var abandoned = Staged())
        {
            await abandoned.AddAsync("a.png", Text("x"));
        }

        Assert.Null(await _store.GetFileInfoAsync("a.png"));
        using (var staged = Staged())
        {
            await staged.AddAsync("a.png", Text("x"));
            await staged.AddAsync("b/c.png", Text("y"));
            Assert.Null(await _store.GetFileInfoAsync("a.png"));
            staged.MoveIn();
        }

        Assert.Equal("y", await ReadAsync("b/c.png"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_paths.Site, "MediaStaging")));
        using var refusing = Staged();
        await Assert.ThrowsAsync<FileStoreException>(() => refusing.AddAsync("../x.png", Text("x")));
    }

    [Fact]
    public async Task What_a_stopped_process_left_waiting_goes_after_a_day()
    {
        var left = Directory.CreateDirectory(Path.Combine(_paths.Site, "MediaStaging", "left"));
        var recent = Directory.CreateDirectory(Path.Combine(_paths.Site, "MediaStaging", "recent"));
        Directory.SetLastWriteTimeUtc(left.FullName, DateTime.UnixEpoch);

        using var staged = Staged();
        await staged.AddAsync("a.png", Text("x"));

        Assert.False(Directory.Exists(left.FullName));
        Assert.True(Directory.Exists(recent.FullName));
    }

    [Theory]
    [InlineData("a.png", "image/png")]
    [InlineData("A.SVG", "image/svg+xml")]
    [InlineData("a.webp", "image/webp")]
    [InlineData("a.html", null)]
    [InlineData("a.svg.exe", null)]
    [InlineData("a.config", null)]
    [InlineData("noextension", null)]
    public void Only_known_kinds_of_file_are_served(string name, string? contentType)
    {
        Assert.Equal(contentType is not null, MediaTypes.TryGetContentType(name, out var found));
        Assert.Equal(contentType, found);
    }

    private StagedMedia Staged() => new(_paths, _store, TimeProvider.System, NullLogger<StagedMedia>.Instance);

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private Task<string> WriteAsync(string path, string text, bool overwrite = false)
        => _store.CreateFileFromStreamAsync(path, Text(text), overwrite);

    private async Task<string> ReadAsync(string path)
    {
        using var reader = new StreamReader(await _store.GetFileStreamAsync(path));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private async Task<List<string>> ListAsync(bool all)
    {
        var paths = new List<string>();
        await foreach (var entry in _store.GetDirectoryContentAsync(includeSubDirectories: all))
        {
            paths.Add(entry.Path);
        }

        return paths;
    }
}
