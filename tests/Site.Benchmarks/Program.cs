using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/Site.Benchmarks -- --filter *Liquid*
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
