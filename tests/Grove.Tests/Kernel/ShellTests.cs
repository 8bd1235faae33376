using Grove.Kernel.Modules;
using Grove.Kernel.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.Tests.Kernel;

public class ShellTests
{
    [Fact]
    public async Task A_shell_serves_with_its_enabled_features_and_no_others()
    {
        await using var host = new SampleHost();

        await host.Shells.PublishAsync(await host.BuildAsync("Sample.Words"));
        Assert.Equal("hello", await host.GetAsync("/"));

        await host.Shells.PublishAsync(await host.BuildAsync("Sample.Greeter"));
        Assert.Equal("hello friend", await host.GetAsync("/"));

        await host.Shells.PublishAsync(await host.BuildAsync("Sample.Greeter", "Sample.Loud"));
        Assert.Equal("hello friend !", await host.GetAsync("/"));
    }

    [Fact]
    public async Task No_request_fails_while_features_are_toggled()
    {
        await using var host = new SampleHost();
        await host.Shells.PublishAsync(await host.BuildAsync("Sample.Words"));
        using var stop = new CancellationTokenSource();

        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var answers = 0;
            while (!stop.IsCancellationRequested)
            {
                Assert.StartsWith("hello", await host.GetAsync("/"), StringComparison.Ordinal);
                answers++;
            }

            return answers;
        })).ToList();

        for (var swap = 0; swap < 40; swap++)
        {
            await host.Shells.PublishAsync(await host.BuildAsync(swap % 2 == 0 ? "Sample.Greeter" : "Sample.Words"));
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), answers => Assert.True(answers > 0));
    }

    [Fact]
    public async Task An_old_shell_is_disposed_once_its_last_request_has_left()
    {
        await using var host = new SampleHost();
        await host.Shells.PublishAsync(await host.BuildAsync("Sample.Words"));
        var old = host.Shells.Enter()!;
        var lifetime = old.Services.GetRequiredService<Lifetime>();

        await host.Shells.PublishAsync(await host.BuildAsync("Sample.Greeter"));
        Assert.False(lifetime.IsDisposed);

        await old.LeaveAsync();
        await old.Disposed.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.True(lifetime.IsDisposed);
        Assert.False(old.TryEnter());
    }

    [Fact]
    public async Task A_shell_that_cannot_be_built_leaves_the_running_one_in_place()
    {
        await using var host = new SampleHost();
        await host.Shells.PublishAsync(await host.BuildAsync("Sample.Words"));

        await Assert.ThrowsAsync<UnknownFeatureException>(() => host.BuildAsync("Sample.Nowhere"));

        Assert.Equal("hello", await host.GetAsync("/"));
    }

    [Fact]
    public async Task A_reload_over_unreadable_settings_names_the_file_and_keeps_the_running_shell()
    {
        await using var host = new SampleHost();
        await host.Shells.PublishAsync(await host.BuildAsync("Sample.Words"));
        await File.WriteAllTextAsync(Path.Combine(host.Folder.FullName, "tenants.json"), "{ \"Default\": ", TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<UnreadableSettingsException>(() => host.Shells.ReloadAsync(TestContext.Current.CancellationToken));

        Assert.Contains("tenants.json", error.Message, StringComparison.Ordinal);
        Assert.Equal("hello", await host.GetAsync("/"));
    }

    [Fact]
    public async Task A_stored_feature_whose_module_is_gone_does_not_keep_the_rest_from_starting()
    {
        await using var host = new SampleHost();
        host.Store.Ids = ["Sample.Words", "Module.That.Was.Removed"];
        host.Settings.Write(new() { State = OrchardCore.Environment.Shell.Models.TenantState.Running });

        await host.Shells.ReloadAsync(TestContext.Current.CancellationToken);

        Assert.Equal("hello", await host.GetAsync("/"));
    }

    [Fact]
    public async Task Liveness_answers_before_any_shell_exists()
    {
        await using var host = new SampleHost();

        Assert.Equal("live", await host.GetAsync("/health/live"));
    }
}
