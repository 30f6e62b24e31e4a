/**
 * Measured serving of models, a row each as `shared/sizing/twin/measuredTwins.ts` reads it: what a prediction is shown beside. `source` is a
 * place in `measuredSources`. Figures to five digits.
 */
export const measuredRows = `model_key,gpu_key,n_gpus,tp,precision,engine,isl,osl,concurrency,ttft_ms,tpot_ms,tok_s,load,statistic,source
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,102.17,9.648,395.95,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,8,94.023,10.295,753.96,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,103.25,11.258,1379.7,closed loop,median,0
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,8192,4,214.59,18.459,,closed loop,median,0
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,8192,8,223.49,24.54,,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,97.589,11.708,1328.5,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,32,104.81,14.334,2185.7,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,117.93,18.285,3423.2,closed loop,median,0
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,8192,1024,4,274.21,10.527,360.18,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,8,218.53,10.826,708.8,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,209.13,14.07,1084,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,115.09,9.9306,368.31,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,8,116.56,11.118,662.59,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,105.03,9.3795,416.96,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,8,107.94,10.466,740.56,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,114.9,13.043,1192.1,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,32,111.51,17.321,1806.4,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,122.29,21.746,2869.2,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,258.25,12.264,291.11,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,32,301.04,24.978,1120.1,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,93.8,14.199,263.2,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,8,97.176,16.151,466.13,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,119.69,25.476,154.82,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,8,122.19,26.942,288.25,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,128.29,30.203,514.11,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,32,139.34,35.963,865.78,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,163,48.526,1292.8,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,703.43,18.429,200.22,closed loop,median,0
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,8,560.07,21.457,340.95,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,4,147.54,7.6067,502.26,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,16,112.25,12.354,1257.9,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,64,109.7,19.071,3223.9,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,128,716.96,20.522,5818.2,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,4,149.53,7.8738,499.69,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,64,100.3,22.509,2785.7,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,128,123.35,30.495,4122.2,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,4,215.44,8.0419,474.94,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,16,223.04,13.801,1106.8,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,8192,1024,128,1892.4,27.324,4266.7,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,118.83,13.815,275.09,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,8,170.36,14.716,522.08,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,149.62,34.041,1797.2,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,128.46,13.764,287.51,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,8,106.07,15.952,489.07,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,146.84,32.348,1930.9,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,373.95,14.928,254.81,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,8,381.54,16.599,460.73,closed loop,median,0
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3599.8,49.699,1164.1,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,167.28,14.574,253.15,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,8,159.98,17.03,438.68,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,161.09,20.987,723.8,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,32,163.34,28.008,1082.4,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,176.1,40.685,1507.5,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,160.6,25.183,156.06,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,8,177.68,27.554,282,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,171.31,30.99,501.82,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,32,195.38,41.979,739.36,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,218.45,53.39,1177.6,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,898.48,19.432,186.96,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,8,738.59,22.503,318.88,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,475.92,28.894,494.96,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,32,513.41,44.896,658.85,closed loop,median,0
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,717.45,76.38,791.42,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,1,157.38,7.1833,136.05,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,162.56,10.271,380.31,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,342.67,15.288,1013.5,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,545.36,21.804,2711.8,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,1,314.1,7.3918,129.45,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,608.83,11.981,313.48,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,16,811.81,17.815,596.89,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,32,799,33.664,900.88,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,171.36,8.6565,454.4,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,8,164.52,11.813,665.93,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,32,429.61,16.79,1854.8,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,519.95,24.717,2512,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,8,529.62,12.671,590.49,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,4,513.49,10.054,390.14,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,32,721.77,18.866,1586.2,closed loop,median,0
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,578.97,27.967,4491,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,1024,4,70.763,11.427,337.14,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,1024,128,129.73,27.569,4534.4,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,8192,4,63.075,10.542,372.66,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,8192,32,76.282,17.798,1764.3,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,8192,1024,4,255.65,12.581,303.93,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,8192,1024,32,286.16,25.656,1203.8,closed loop,median,0
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,8192,1024,4,339.07,10.198,370.85,closed loop,median,0
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,8192,1024,32,371.06,29.314,1058.4,closed loop,median,0
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,8192,1024,128,566.26,70.392,1779.1,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,1024,4,76.544,7.9249,484.66,closed loop,median,0
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,1024,1024,128,138.07,31.837,3867.4,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,8192,4,71.272,9.5357,413.29,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,8192,16,79.211,12.747,1224.9,closed loop,median,0
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,8192,128,101.1,23.073,5402,closed loop,median,0
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,204.82,15.416,253.71,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,99.018,15.811,981.31,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,108.89,24.807,2497.9,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,204.77,15.378,254.03,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,98.341,15.86,977.94,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,108.82,24.855,2484.8,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,85.9,10.676,353.87,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,78.841,12.123,1244.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,86.624,19.854,3123.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,86.338,10.651,354.65,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,77.28,12.09,1257.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,86.943,19.89,3115.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,84.354,10.616,355.94,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,77.199,12.096,1256.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,86.904,19.845,3118.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,95.112,10.501,365.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,92.845,12.082,1282.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,133.06,19.851,3121.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,107.38,10.646,359.56,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,94.461,11.938,1294,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,132.85,19.932,3125.4,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,sglang,1024,1024,4,92.913,9.6907,383,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,16,103.89,11.273,1327.8,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,106.52,20.631,3020.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,1024,64,119.53,19.258,3223.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,99.314,18.475,213.88,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,104.91,22.453,702.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,115.57,31.264,2027,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,105.42,14.463,268.98,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,107.19,16.681,933.19,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,117.07,25.711,2429.8,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,98.441,9.9145,369.96,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,103.99,13.76,1063.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,121.44,23.8,2485.8,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,96.948,9.7656,377.4,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,103.28,13.58,1082.7,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,119.35,23.506,2519.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,103.07,9.3762,390.49,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,112.5,13.678,1082.8,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,136.96,24.463,2458.9,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,104.08,9.1713,398.58,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,111.86,13.449,1096.4,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,141.58,24.006,2480.7,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,105.98,9.6343,373,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,111.98,13.454,1113,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,141.94,24.942,2411,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,4,115.14,9.9025,369.06,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,110.95,13.843,1086.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,127.74,26.595,2312.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,16,121.39,13.255,1120,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,1024,64,126.11,25.515,2353.5,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,120.98,21.73,176.78,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,125.95,25.076,619.33,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,151.4,38.434,1617.4,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,134.24,21.84,175.75,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,125.81,25.113,618.4,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,143.86,37.776,1649.8,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,121.34,21.73,176.79,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,126.14,25.001,621.46,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,153.37,39.305,1587.3,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,121.34,21.755,176.65,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,138.65,25.478,609.95,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,151.23,38.62,1612.7,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,134.17,21.844,175.65,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,137.63,25.379,611.86,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,143.66,37.79,1647.2,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,132.91,27.263,138.75,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,138.01,31.269,486.64,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,155.77,44.568,1368.2,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,127.89,27.107,139.9,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,132.53,30.781,495.81,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,153.79,45.106,1353,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,118.41,24.663,154.46,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,128.51,30.936,495.1,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,149.36,45.04,1360.4,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,4,114.81,23.902,158.8,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,16,123.85,29.29,521.1,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,1024,64,147.64,44.701,1370.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,4,83.445,8.3691,459.57,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,32,88.51,14.147,2182.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,256,801.07,35.799,6679.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,4,112.26,8.5175,449.05,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,32,106.56,14.748,2089.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,256,763.22,34.825,6880.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,4,82.359,8.2985,462.58,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,32,105.16,14.693,2097.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,256,852.53,34.912,6827.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,4,83.105,8.3687,459.66,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,32,88.23,14.11,2188,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,256,887.71,34.819,6845.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,4,83.017,8.4144,457.22,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,32,88.217,14.129,2185.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,256,857.02,35.017,6784.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,4,109.63,8.3515,457.63,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,32,105.24,14.66,2101,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,256,883.45,34.761,6873.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,4,144.26,7.9733,480.05,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,64,72.925,16.412,3787.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,1024,256,427.44,31.094,7819.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,1024,64,70.484,15.742,3941.7,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,123.11,13.875,274,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,16,112.96,19.986,761.87,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,161.47,34.044,1801.5,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,122.9,13.883,273.93,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,16,112.71,19.891,764.98,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,181.92,33.17,1799.3,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,101.02,13.71,271.89,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,16,113.02,19.951,762.63,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,145.67,33.512,1824.6,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,121.97,13.872,274.35,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,16,113.05,20.002,760.79,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,139.5,33.199,1830.8,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,100.99,13.761,271.33,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,16,128.21,20.343,756.13,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,139.96,33.342,1850.6,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,121.41,13.812,274.94,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,16,112.98,20.074,760.21,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,139.51,33.356,1854,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,100.68,13.774,276.73,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,16,127.9,20.441,753.25,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,148.32,33.853,1807.4,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,123.24,13.833,274.69,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,16,112.93,20.064,750.41,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,64,139.77,33.126,1826.4,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,4,168.54,11.797,322.73,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,1024,32,180.06,25.317,1236.4,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,174.34,21.414,178.7,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,180.44,26.273,590.65,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,170.23,41.798,1495.6,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,174.38,21.454,178.42,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,180.98,26.587,585.46,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,201.29,43.782,1432,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,174.64,21.418,178.77,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,182.11,26.372,588.33,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,168.93,42.152,1486,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,145.17,22.22,172.55,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,181.46,26.593,585.53,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,172.99,42.244,1476.5,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,176.49,21.444,178.51,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,152.04,26.771,580.67,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,166.38,42.2,1484.9,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,175.95,26.593,140.38,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,184.99,32.615,465.14,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,218.52,51.552,1185.9,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,166,26.376,142.96,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,172.44,31.949,477.99,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,202.71,51.657,1176,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,156.79,24.432,154.24,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,185.41,38.07,401.27,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,206.64,55.974,1095.4,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,4,166.68,24.448,154.45,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,16,167.69,30.511,498.03,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,1024,64,199.02,51.337,1194.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,156.58,8.8003,443.32,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,292.95,13.603,1142.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,488.66,24.357,2410.8,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,157.63,8.7742,444.51,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,302.68,13.752,1129.8,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,489.4,24.4,2406,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,147.17,8.6987,437.07,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,348.04,13.592,1120.1,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,586.25,23.071,1981,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,144.83,8.7842,444.65,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,354.58,13.578,1119.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,582.74,23.08,1977.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,178.31,8.7846,433.26,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,438.95,17.001,1791.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,187.15,8.9356,425.92,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,749.03,20.159,1501.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,188.82,8.8384,430.42,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,422.22,16.392,1867.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,198.9,8.8593,429.02,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,423.34,16.284,1880.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,353.88,13.121,1162,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,642.76,26.908,3572.6,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,645.68,27.107,3512.1,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,652.89,27.106,3530,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,646.35,27.125,3535.6,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,653.43,27.106,3528,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,632.78,26.794,4536.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,605.93,25.539,4773.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,610.09,25.151,4743.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,32,410.13,15.862,1882.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,608.51,24.955,4774.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,1024,4,62.411,10.245,386.18,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,1024,32,74.462,18.016,1760.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,1024,128,85.606,28.294,4494.9,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,1024,32,75.523,17.591,1776.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,1024,4,62.297,9.3,423.82,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,1024,1024,32,98.062,19.564,1614.7,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,1024,1024,128,118.75,36.539,3475.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,1024,4,70.889,9.2842,411.67,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,407.42,26.041,148.97,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,341.44,22.906,674.48,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,168.76,33.539,1855.8,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,419.18,18.222,207.28,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,346.83,19.247,809.82,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,115.8,24.008,2625,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,187.71,13.037,300.83,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,188.68,15.522,1016.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,117.51,24.201,2604.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,190.04,13.029,300.89,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,189.7,15.532,1015.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,115.23,24.127,2611.7,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,190.06,13.06,300.31,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,188.5,15.466,1019.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,117.33,24.216,2600.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,77.21,10.495,369.87,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,80.197,12.169,1281.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,92.633,18.639,3360.7,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,78.207,10.501,369,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,79.845,12.192,1277.9,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,90.572,18.775,3348,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,78.597,10.503,369.77,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,79.549,12.164,1283,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,90.849,18.751,3336.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,90.597,10.043,392.06,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,16,94.864,12.049,1291.5,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,64,113.26,18.41,3381.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,1024,8192,4,92.427,9.6297,409.31,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,143.49,34.277,111.58,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,148.89,49.36,309.97,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,122.05,30.78,2048.5,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,101.17,18.769,209.26,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,149.67,46.354,327.37,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,156.39,41.259,1474.5,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,100.86,18.731,209.75,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,106.96,22.243,709.21,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,121.66,30.805,2047.5,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,100.74,18.726,209.9,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,106.9,22.274,708.86,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,120.54,30.541,2064.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,101.69,18.764,209.52,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,106.72,22.05,713.18,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,120.37,30.395,2074.5,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,106.55,14.703,266.38,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,107.84,16.205,972.62,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,123.02,24.411,2583.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,99.449,10.256,383.22,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,107.03,13.657,1136,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,113.94,23.342,2677.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,98.667,10.094,387.76,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,105.27,13.568,1149.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,113.67,23.414,2671.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,4,104.77,9.8388,397.89,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,16,114.25,13.509,1154.9,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,1024,8192,64,122.58,23.424,2683.2,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,136.29,22.165,177.54,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,140.39,25.009,621.57,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,148.39,36.319,1714.3,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,122.6,22.056,178.36,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,127.71,24.797,626.71,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,158.2,37.507,1658.2,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,122.7,22.056,178.45,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,127.83,24.795,626.79,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,157.51,37.113,1678.4,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,122.44,22.102,177.95,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,127.91,24.734,628.41,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,148.43,36.253,1714.8,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,135.27,22.178,177.39,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,127.88,24.815,625.01,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,148.5,36.317,1715.1,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,135.44,22.164,177.43,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,128.2,24.961,623.7,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,155.97,36.826,1697.7,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,133.9,27.676,142,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,140.06,30.942,501.84,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,160.1,42.171,1467.7,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,131.1,28.413,138.5,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,136.44,31.461,494.4,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,169.38,48.752,1285.7,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,4,122.51,26.069,151.29,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,16,132.42,31.484,493.67,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,1024,8192,64,164.83,48.655,1290.4,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,101.66,13.708,286.5,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,114.46,19.479,801.8,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,144.46,32.122,1937.5,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,128.85,13.766,286.5,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,114.91,19.627,793.9,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,144.89,32.309,1926.5,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,101.9,13.726,286.65,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,115.02,19.69,792.26,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,145.98,32.367,1932.4,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,127.08,13.719,286.6,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,114.29,19.349,806.26,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,144.17,32.052,1940.5,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,125.99,13.748,286.7,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,126.17,19.624,795.38,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,145.13,32.265,1927.3,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,101.78,13.722,286.79,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,126.07,19.424,801.86,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,144.37,32.025,1946.2,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,101.41,13.72,286.87,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,114.59,19.453,801.3,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,144.91,32.168,1939.9,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,127.3,13.733,287.04,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,127.71,19.549,800.3,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,146.44,32.306,1933.2,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,4,102.03,13.713,286.8,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,16,127.25,19.588,798.47,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,1024,8192,64,144.78,32.143,1934.6,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,4,87.831,8.6184,456.74,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,8192,32,89.38,13.764,2272.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,256,2038.7,33.79,7291.1,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,4,115.37,8.8209,445.97,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,8192,32,89.762,13.729,2277.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,256,2107,33.887,7277.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,4,87.569,8.6314,456.58,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,8192,32,89.265,13.756,2268,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,256,2107.6,34.678,7113.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,4,87.928,8.7199,452.38,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,8192,32,88.519,13.77,2270.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,256,2056.7,34.581,7119.1,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,4,85.106,8.668,455.62,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,8192,32,89.581,13.784,2270.1,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,256,1964.1,33.986,7256,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,4,87.033,8.6449,455.87,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,8192,32,108.38,13.939,2242.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,256,1915.4,33.809,7288.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,4,112.19,8.6408,455.82,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,8192,32,109.42,13.834,2257.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,256,2132.8,33.975,7243.1,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,1024,8192,64,148.7,16.508,3812,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,1024,8192,256,1016.1,29.846,8295.8,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,145.79,22.534,174.63,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,148.12,25.509,610.45,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,201.8,40.454,1552.8,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,178.41,21.605,182.1,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,156.56,26.345,590.29,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,173.92,40.736,1534.9,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,176.36,21.579,182.31,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,153.24,26.167,593.92,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,200.94,40.675,1532.9,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,176.29,21.602,182.09,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,154.41,26.113,593.26,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,202.08,41.209,1513.9,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,147.66,22.516,174.73,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,148.72,25.562,609.32,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,203.41,40.707,1534,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,175.36,21.571,182.34,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,152.86,26.271,590.64,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,199.37,40.445,1542.9,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,177.78,26.821,146.29,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,185.51,31.316,496.26,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,216.35,46.85,1329.1,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,180.69,28.57,137.65,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,175.97,32.335,482.2,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,221.69,54.034,1158.5,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,4,171.11,26.531,148.18,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,16,172.46,32.387,482.45,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,1024,8192,64,215.62,53.543,1171.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,137.14,8.6626,453.56,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,311.13,13.203,1194.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,485.41,23.459,2644.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,139.88,8.608,456.49,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,328.24,13.191,1195.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,496.53,23.588,2622.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,148.8,8.6827,452.43,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,325.84,13.19,1195.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,487.29,23.512,2637.8,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,152.17,8.6553,453.75,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,311.07,13.194,1195.6,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,493.55,23.563,2628,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,156.9,8.6534,453.78,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,310.05,13.197,1195.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,493.75,23.562,2627.1,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,153.94,8.6859,452.19,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,323.32,13.215,1193,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,487.46,23.517,2636.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,155.03,8.6885,452.72,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,344.91,13.145,1183.8,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,507.56,23.032,2709.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,135.6,8.6065,457.12,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,313.19,13.253,1190.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,502.62,22.938,2620.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,616.21,29.446,4129,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,611.79,29.435,4131.8,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,612.86,29.427,4137.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,603.2,29.307,4155.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,615.29,29.436,4134.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,615.98,29.425,4131.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,600.09,29.318,4154.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,602.03,29.348,4155.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,580.8,28.869,4211.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,1024,8192,128,91.454,26.938,4677.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,8192,4,63.546,9.6323,408.41,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,8192,32,74.049,15.144,2069.7,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,atom,1024,8192,128,87.207,23.434,5372.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,4,470.1,14.544,261.34,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,404.6,21.882,704.82,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,403.29,47.807,1298.7,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,4,467.19,14.517,262.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,398.58,21.683,711.22,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,399.57,47.733,1303.7,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,4,302.91,11.576,333.43,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,296.45,16.188,962.12,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,305.98,32.706,1918,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,4,299.64,11.565,333.71,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,297.87,16.181,962.53,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,308.95,32.923,1904.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,4,297.7,11.569,333.76,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,294.77,16.186,963.24,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,308.35,32.799,1910.4,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,4,357.73,11.171,338.57,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,364,16.416,921.27,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,549.15,35.367,1779.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,4,362.17,10.636,354.35,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,376.78,16.54,916.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,656.19,36.297,1732.6,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,4,217.7,8.8381,429.31,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,16,220.45,13.272,1141.9,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,309.66,27.741,2221.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp4,sglang,8192,1024,64,306.83,27.75,2249,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,357.45,20.017,194.63,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,16,349.23,27.963,561.85,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,64,387.04,54.198,1167.4,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,262.51,15.582,242.05,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,16,268.9,20.186,751.94,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,64,279.93,40.666,1519.8,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,283.99,12.575,284.59,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,16,290.47,18.188,774.83,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,64,368.07,40.81,1396,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,282.41,12.467,287.86,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,16,287.5,18.225,773.96,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,64,369.05,40.887,1395,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,295.07,12.383,289.04,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,16,291.32,18.307,772.82,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,64,497.6,42.455,1324.8,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,298.96,11.933,298.94,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,32,408.92,26.264,1064.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp8,sglang,8192,1024,64,1013.5,72.62,824,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,292.46,12.382,288.97,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,32,422.18,26.245,1064.3,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp8,sglang,8192,1024,64,737.03,63.255,937.23,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,4,258.68,12.238,291.83,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,sglang,8192,1024,32,269.92,26.055,1123.1,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp8,sglang,8192,1024,64,523.55,62.654,934.85,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp8,sglang,8192,1024,64,526.53,62.297,939.67,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,471.71,23.579,161.61,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,508.08,32.742,461.75,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,561.6,69.883,892.59,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,484.97,23.566,161.68,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,492.02,32.391,466.61,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,556.9,69.304,900.17,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,489.34,23.58,161.43,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,482.88,32.246,469.12,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,606.61,69.888,893.42,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,485.36,23.574,161.59,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,493.19,32.353,466.87,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,708.43,69.194,899.77,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,505.37,23.605,161.04,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,493.77,32.388,467.05,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,560.63,69.804,893.86,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,488.97,30.143,124.86,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,491,38.781,381.75,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,633.48,75.209,802.21,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,473.59,31.363,120.13,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,462.29,38.646,382.62,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,539.34,78.623,773.8,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,424.71,28.737,130.63,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,423.19,37.848,391.25,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,498.06,75.863,798.58,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,4,428.03,28.257,133.15,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,16,425.56,36.665,402.26,closed loop,median,1
DeepSeek-V3/R1,mi325x,8,8,fp8,sglang,8192,1024,64,489.82,74.777,805.48,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,389.27,15.017,254.27,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,16,401.54,25.108,605.22,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3352.9,49.889,1176.8,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,379.16,15.044,251.93,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,16,405.18,25.399,600.19,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3591,49.724,1167.2,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,387.64,15.065,252.75,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,16,403.62,25.287,603.13,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3395.8,49.734,1174,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,378.54,15.027,252.7,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,16,404.14,25.346,602.37,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3671.1,49.342,1173,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,385.97,15.044,251.84,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,16,403.68,25.314,602.65,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3564.5,49.798,1164.9,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,376.47,15.041,252.15,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,16,403.23,25.181,603.93,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3537.5,49.268,1171.9,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,382.44,15.003,252.4,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,16,403.37,25.371,600.64,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3345.5,49.756,1176.9,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,387.24,15.034,253.23,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,16,402.27,25.312,599.92,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,64,3385.8,49.094,1182.7,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,4,371.39,12.645,296.57,closed loop,median,1
DeepSeek-V3/R1,h200-sxm,8,8,fp8,trt,8192,1024,32,424.62,34.015,910.24,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,529.11,23.132,164.02,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,564.94,33.866,445.86,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,760.73,76.391,816.33,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,542.12,23.149,163.86,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,550.43,34.859,434.4,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,607.59,77.466,803.95,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,522.05,23.169,163.89,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,571.29,33.865,446.55,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,596.86,77.523,805.04,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,541.24,23.155,163.82,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,568.84,33.923,445.77,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,603.77,77.582,802.39,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,540.93,23.147,163.85,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,552.84,34.494,438.42,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,771.2,76.224,817.15,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,574.48,30.236,122.62,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,549.19,41.131,354.31,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,713.29,85.223,703.49,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,532.16,32.207,115.46,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,532.08,40.759,356.65,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,634.29,94.228,641.23,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,458.77,34.56,108.83,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,477.42,40.276,363.39,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,661.07,84.259,706.94,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,4,494.48,28.779,129.4,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,16,460.81,39.418,370.07,closed loop,median,1
DeepSeek-V3/R1,mi300x,8,8,fp8,sglang,8192,1024,64,661.52,85.286,701.85,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,8192,1024,4,209.3,8.2559,461.07,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,32,292.01,24.511,1257.8,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,256,2271.9,64.332,3746.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,8192,1024,4,208.02,8.2503,461.65,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,32,290.94,24.526,1253.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,256,2045.3,64.555,3754.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,8192,1024,4,208.8,8.2533,461.57,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,32,293.86,24.48,1257.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,256,2240.2,64.717,3738.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,8192,1024,4,207.29,8.2189,462.77,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,32,294.67,24.55,1254.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,256,2119.9,64.611,3734.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,8192,1024,4,208.49,8.2398,461.52,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,32,291.05,24.449,1259.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,256,2089.9,64.874,3732.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp4,trt,8192,1024,4,205.78,8.2374,461.65,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,32,291.09,24.633,1253.3,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,256,2255.3,64.973,3725.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,4,211.52,8.3964,452.73,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,32,235.33,21.177,1463.6,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,256,2024.9,59.13,4105.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trt,8192,1024,32,255.47,21.174,1461.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,437.34,9.8435,382.31,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,16,737.26,18.536,759,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,64,1379.6,45.291,1321.8,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,438.76,9.8656,381.24,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,16,722.45,18.465,766.45,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,64,1387.3,45.232,1321.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,408.33,9.7997,369.26,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,64,1994.7,41.756,1433.2,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,414.96,9.7611,370.9,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,8,561.13,15.867,333.05,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,32,887.13,36.403,841.51,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,392.77,9.6515,386.02,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,1860,14.342,241.79,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,370.06,9.6111,391.26,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,367.4,9.5887,391.13,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,8,510.05,15.199,497.61,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1727.6,54.78,1979.6,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1726.1,54.725,1975.4,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1727.8,54.815,1971,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1729.2,54.843,1972.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1731.9,54.893,1962.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1691.7,53.667,2279.7,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1626.1,51.282,2388,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1660,51.596,2373.5,closed loop,median,1
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,1682.7,52.147,2346.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,8192,1024,4,254.21,11.316,342.49,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,8192,1024,32,276.98,25.346,1242.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,8,8,fp8,atom,8192,1024,128,291,57.395,2212.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,8192,1024,4,450.03,12.341,309.54,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,8192,1024,16,462.17,23.111,674.84,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,8192,1024,128,486.13,86.725,1457.2,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,8192,1024,4,510.11,12.351,304.18,closed loop,median,1
DeepSeek-V3/R1,mi355x,4,4,fp4,atom,8192,1024,32,531.98,32.937,939.99,closed loop,median,1
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,8,305.2,11.726,,closed loop,mean,2
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,64,831.2,31.539,,closed loop,mean,3
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,16,384.45,15.573,,closed loop,mean,4
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,32,552.72,21.452,,closed loop,mean,5
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,4,247.34,9.8994,,closed loop,mean,6
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,102.83,13.311,,closed loop,mean,7
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,196.94,22.245,,closed loop,mean,8
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,141.89,17.843,,closed loop,mean,9
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,4,79.303,9.3709,,closed loop,mean,10
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,89.098,10.837,,closed loop,mean,11
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,128,329.83,27.96,,closed loop,mean,12
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,256,557.34,37.885,,closed loop,mean,13
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,512,1291.5,54.901,,closed loop,mean,14
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,512,1108.4,47.334,,closed loop,mean,15
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,132.26,18.178,,closed loop,mean,16
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,99.397,13.652,,closed loop,mean,17
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,4,74.273,9.5753,,closed loop,mean,18
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,256,528.53,38.04,,closed loop,mean,19
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,191.87,22.404,,closed loop,mean,20
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,82.84,11.072,,closed loop,mean,21
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,128,297.2,28.012,,closed loop,mean,22
MiniMax-M2.5,b200-sxm,1,1,fp4,vllm,8192,1024,32,500.3,21.939,,closed loop,mean,23
MiniMax-M2.5,b200-sxm,1,1,fp4,vllm,1024,1024,16,84.448,11.361,,closed loop,mean,24
MiniMax-M2.5,b200-sxm,1,1,fp4,vllm,1024,1024,4,61.296,7.2379,,closed loop,mean,25
MiniMax-M2.5,b200-sxm,1,1,fp4,vllm,8192,1024,8,276.51,10.617,,closed loop,mean,26
MiniMax-M2.5,b200-sxm,1,1,fp4,vllm,8192,1024,16,347.8,14.727,,closed loop,mean,27
MiniMax-M2.5,b200-sxm,1,1,fp4,vllm,8192,1024,4,217.53,8.0693,,closed loop,mean,28
MiniMax-M2.5,b200-sxm,1,1,fp4,vllm,1024,1024,8,71.779,8.911,,closed loop,mean,29
MiniMax-M2.5,b200-sxm,8,8,fp4,vllm,1024,1024,4,40.668,5.4702,,closed loop,mean,30
MiniMax-M2.5,b200-sxm,8,8,fp4,vllm,1024,1024,8,44.658,5.9766,,closed loop,mean,31
MiniMax-M2.5,b200-sxm,8,8,fp4,vllm,8192,1024,4,144.48,5.8929,,closed loop,mean,32
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,512,70309,49.764,,closed loop,mean,33
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,256,13477,49.635,,closed loop,mean,34
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,128,882.22,33.973,,closed loop,mean,35
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,128,188.8,16.861,,closed loop,mean,36
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,256,356.94,25.403,,closed loop,mean,37
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,256,275.34,23.888,,closed loop,mean,38
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,1024,1639.7,46.955,,closed loop,mean,39
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,512,451.19,32.011,,closed loop,mean,40
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,16,73.786,9.2475,,closed loop,mean,41
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,16,292.96,11.688,,closed loop,mean,42
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,4,56.017,7.2151,,closed loop,mean,43
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,256,392.41,26.186,,closed loop,mean,44
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,32,119.97,12.417,,closed loop,mean,45
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,512,807.19,38.241,,closed loop,mean,46
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,64,139.02,15.242,,closed loop,mean,47
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,4,184.18,8.0079,,closed loop,mean,48
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,8,65.813,8.0772,,closed loop,mean,49
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,128,967.08,37.019,,closed loop,mean,50
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,32,421.94,16.773,,closed loop,mean,51
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,64,644.17,24.153,,closed loop,mean,52
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,128,224.7,18.963,,closed loop,mean,53
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,8,238.16,9.0506,,closed loop,mean,54
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,64,2178.4,33.171,,closed loop,mean,55
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,32,1386,22.721,,closed loop,mean,56
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,16,978.44,16.377,,closed loop,mean,57
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,64,822.55,23.544,,closed loop,mean,58
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,16,481.69,14.328,,closed loop,mean,59
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,32,587.73,15.793,,closed loop,mean,60
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,16,501.9,12.569,,closed loop,mean,61
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,64,797.13,20.398,,closed loop,mean,62
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,128,1040,30.104,,closed loop,mean,63
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,32,661.9,18.855,,closed loop,mean,64
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,128,3334.5,51.374,,closed loop,mean,65
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,128,891.16,25.868,,closed loop,mean,66
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,16,765.49,13.342,,closed loop,mean,67
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,16,440.61,12.175,,closed loop,mean,68
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,4,387.67,8.6332,,closed loop,mean,69
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,4,292.07,7.8203,,closed loop,mean,70
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,8,301.41,8.8806,,closed loop,mean,71
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,4,304.65,8.335,,closed loop,mean,72
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,8,519.5,10.403,,closed loop,mean,73
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,8,306.13,10.07,,closed loop,mean,74
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,16,427.96,10.563,,closed loop,mean,75
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,64,674.34,22.131,,closed loop,mean,76
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,8,447.7,10.043,,closed loop,mean,77
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,16,423.31,12.01,,closed loop,mean,78
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,4,223.5,7.7438,,closed loop,mean,79
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,8,214.91,8.9087,,closed loop,mean,80
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,32,909.15,19.808,,closed loop,mean,81
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,8,245.35,9.6436,,closed loop,mean,82
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,64,591.33,19.944,,closed loop,mean,83
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,32,498.92,16.149,,closed loop,mean,84
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,4,231.85,8.0652,,closed loop,mean,85
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,4,385.47,8.4114,,closed loop,mean,86
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,32,575.97,17.918,,closed loop,mean,87
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,64,1245.2,26.754,,closed loop,mean,88
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,16,373.89,10.981,,closed loop,mean,89
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,16,577.45,13.081,,closed loop,mean,90
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,4,208.45,9.0014,,closed loop,mean,91
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,16,346.89,12.749,,closed loop,mean,92
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,64,629.8,21.657,,closed loop,mean,93
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,735.77,27.699,,closed loop,mean,94
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,8,188.34,10.423,,closed loop,mean,95
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,759.95,25.289,,closed loop,mean,96
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,4,317.14,9.1524,,closed loop,mean,97
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,32,998.05,21.196,,closed loop,mean,98
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,4,182.31,8.7338,,closed loop,mean,99
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,8,217.99,10.74,,closed loop,mean,100
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,32,490.18,16.642,,closed loop,mean,101
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,64,597.18,20.089,,closed loop,mean,102
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,32,470.38,15.887,,closed loop,mean,103
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,16,351.4,12.914,,closed loop,mean,104
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,2629.2,49.946,,closed loop,mean,105
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,16,646.07,14.936,,closed loop,mean,106
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,8,369.27,11.62,,closed loop,mean,107
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,64,1584,31.042,,closed loop,mean,108
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,8,268.6,9.9968,,closed loop,mean,109
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,64,759.48,25.88,,closed loop,mean,110
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,8,111.23,9.2063,,closed loop,mean,111
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,32,148.17,13.688,,closed loop,mean,112
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,4,197.95,8.4159,,closed loop,mean,113
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,32,518.68,17.409,,closed loop,mean,114
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,4,106.44,8.0122,,closed loop,mean,115
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,16,349.47,12.706,,closed loop,mean,116
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,64,178.5,17.824,,closed loop,mean,117
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,128,246.54,23.722,,closed loop,mean,118
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,4,113.59,7.9583,,closed loop,mean,119
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,16,84.138,10.593,,closed loop,mean,120
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,128,1265.9,40.826,,closed loop,mean,121
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,8,114.46,9.0065,,closed loop,mean,122
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,16,126.76,10.646,,closed loop,mean,123
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,32,149.54,13.071,,closed loop,mean,124
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,64,135.14,16.87,,closed loop,mean,125
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,128,224.37,22.589,,closed loop,mean,126
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,4,585.92,11.535,,closed loop,mean,127
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,8,779.78,15.256,,closed loop,mean,128
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,798.99,22.529,,closed loop,mean,129
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,32,511.89,16.747,,closed loop,mean,130
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,183.18,8.76,,closed loop,mean,131
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,367.2,12.844,,closed loop,mean,132
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,527.53,16.909,,closed loop,mean,133
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,478.59,9.6068,,closed loop,mean,134
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,402.45,13.18,,closed loop,mean,135
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,8,226.62,10.807,,closed loop,mean,136
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,8,199.43,10.323,,closed loop,mean,137
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,637.48,21.949,,closed loop,mean,138
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,185.07,8.6412,,closed loop,mean,139
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,16,595.14,14.487,,closed loop,mean,140
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,32,7977.4,26.386,,closed loop,mean,141
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,12080,59.021,,closed loop,mean,142
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,16,889.77,16.312,,closed loop,mean,143
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,7625.7,30.407,,closed loop,mean,144
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,8,662.84,12.594,,closed loop,mean,145
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,64,9019,38.544,,closed loop,mean,146
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,8,668.9,12.042,,closed loop,mean,147
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,16,7440.8,19.478,,closed loop,mean,148
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,32,7101.5,18.621,,closed loop,mean,149
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,9184.3,31.451,,closed loop,mean,150
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,32,7876.5,18.672,,closed loop,mean,151
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,4,609.73,10.01,,closed loop,mean,152
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,64,7288.3,23.644,,closed loop,mean,153
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,64,7522.1,23.903,,closed loop,mean,154
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,4,5504,13.63,,closed loop,mean,155
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,4,387.89,9.0893,,closed loop,mean,156
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,8,6675.9,15.536,,closed loop,mean,157
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,128,631.04,28.637,,closed loop,mean,158
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,32,546.53,20.807,,closed loop,mean,159
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,16,389.79,14.313,,closed loop,mean,160
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,8,163.3,9.144,,closed loop,mean,161
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,8,163.48,9.7,,closed loop,mean,162
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,16,178.22,12.476,,closed loop,mean,163
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,4,248.52,8.3707,,closed loop,mean,164
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,8,298.74,10.464,,closed loop,mean,165
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,4,161.74,7.862,,closed loop,mean,166
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,64,459.09,22.288,,closed loop,mean,167
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,4,156.25,7.9299,,closed loop,mean,168
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,16,181.12,11.967,,closed loop,mean,169
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,128,715.28,30.204,,closed loop,mean,170
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,64,353,22.296,,closed loop,mean,171
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,128,2703.4,43.964,,closed loop,mean,172
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,64,2002.3,32.726,,closed loop,mean,173
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,256,1196.7,34.676,,closed loop,mean,174
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,64,642.5,21.505,,closed loop,mean,175
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,128,737.87,26.994,,closed loop,mean,176
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,128,304.83,28.445,,closed loop,mean,177
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,256,8327.8,89.409,,closed loop,mean,178
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,8,187.01,10.498,,closed loop,mean,179
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,16,265.23,18.454,,closed loop,mean,180
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,4,193.25,10.134,,closed loop,mean,181
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,8,181.47,11.085,,closed loop,mean,182
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,64,295.1,22.353,,closed loop,mean,183
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,32,849.4,28.918,,closed loop,mean,184
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,4,348.03,10.925,,closed loop,mean,185
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,4,188.52,10.302,,closed loop,mean,186
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,16,244.63,12.824,,closed loop,mean,187
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,64,1124.7,35.731,,closed loop,mean,188
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,32,262.03,16.407,,closed loop,mean,189
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,8,399.48,12.057,,closed loop,mean,190
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,32,428.35,23.056,,closed loop,mean,191
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,128,1976.5,55.675,,closed loop,mean,192
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,16,590.67,21.631,,closed loop,mean,193
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,8192,256,906.62,21.375,,closed loop,mean,194
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,128,2479.7,27.058,,closed loop,mean,195
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,1024,256,791.14,23.912,,closed loop,mean,196
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,8192,128,768.96,19.228,,closed loop,mean,197
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,1024,128,797.78,21.334,,closed loop,mean,198
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,256,3251.4,36.916,,closed loop,mean,199
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,1024,1024,16,215.81,17.102,,closed loop,mean,200
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,8192,1024,8,486.64,14.874,,closed loop,mean,201
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,1024,1024,8,187.43,13.123,,closed loop,mean,202
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,8192,1024,16,652.65,20.315,,closed loop,mean,203
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,8192,256,1440.7,33.408,,closed loop,mean,204
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,32,526.92,20.58,,closed loop,mean,205
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,1024,8192,256,1113.7,29.561,,closed loop,mean,206
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,8192,1024,256,3545.5,57.363,,closed loop,mean,207
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,1024,1024,256,681.69,30.76,,closed loop,mean,208
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,8,207.91,15.51,,closed loop,mean,209
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,16,255.94,17.48,,closed loop,mean,210
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,4,375.93,15.555,,closed loop,mean,211
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,64,1377.2,41.764,,closed loop,mean,212
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,16,603.07,21.695,,closed loop,mean,213
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,4,178.72,14.652,,closed loop,mean,214
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,32,372.32,20.754,,closed loop,mean,215
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,8,201.2,15.09,,closed loop,mean,216
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,8,472.78,17.297,,closed loop,mean,217
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,32,377.2,22.347,,closed loop,mean,218
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,16,322.75,18.871,,closed loop,mean,219
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,32,857.36,28.96,,closed loop,mean,220
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,64,561.65,25.579,,closed loop,mean,221
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,4,213.47,14.586,,closed loop,mean,222
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,181.55,10.133,,closed loop,mean,223
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,2949.8,24.71,,closed loop,mean,224
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,686.39,11.93,,closed loop,mean,225
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,32,2938.2,33.885,,closed loop,mean,226
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,32,541.61,18.394,,closed loop,mean,227
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,8,203.54,11.805,,closed loop,mean,228
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,437.18,14.851,,closed loop,mean,229
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,16,2770.8,22.492,,closed loop,mean,230
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,8,1927.2,15.837,,closed loop,mean,231
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,1616.3,26.987,,closed loop,mean,232
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,64,3690.4,56.248,,closed loop,mean,233
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,531.01,19.406,,closed loop,mean,234
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,369.87,15.264,,closed loop,mean,235
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,8,222.64,12.272,,closed loop,mean,236
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,171.85,10.271,,closed loop,mean,237
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,8192,1024,64,4734.2,47.792,,closed loop,mean,238
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,8192,1024,8,434.05,8.2345,,closed loop,mean,239
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,1024,1024,16,369.59,9.745,,closed loop,mean,240
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,1024,1024,4,279.55,6.8239,,closed loop,mean,241
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,8192,1024,64,1124.8,20.412,,closed loop,mean,242
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,1024,1024,64,520.46,15.9,,closed loop,mean,243
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,1024,1024,128,616.68,20.423,,closed loop,mean,244
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,8192,1024,4,378.52,7.0065,,closed loop,mean,245
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,1024,1024,8,275.49,8.1457,,closed loop,mean,246
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,1024,1024,32,512.85,13.23,,closed loop,mean,247
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,8192,1024,128,1736.7,31.155,,closed loop,mean,248
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,8192,1024,32,769.63,14.424,,closed loop,mean,249
Qwen3.5-397B-A17B,b200-sxm,4,4,fp4,sglang,8192,1024,16,585.39,10.518,,closed loop,mean,250
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,4000,1000,224,588.61,90.84,,closed loop,mean,251
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,4000,1000,112,636.87,91.776,,closed loop,mean,252
Qwen3-32B,b200-sxm,2,2,fp4,trtllm,15000,500,416,719.28,13.656,,closed loop,mean,253
DeepSeek-V3/R1,gb200,8,8,fp4,trtllm,4000,1000,28,39683,31.491,,closed loop,mean,254
Qwen3-32B,gb200,1,1,fp4,trtllm,4000,1000,144,17543,47.961,,closed loop,mean,255
Qwen3-32B,gb200,2,2,fp4,trtllm,4000,1000,256,53877,53.526,,closed loop,mean,256
Qwen3-32B,gb200,2,2,bf16,trtllm,2000,500,288,80428,168.91,,closed loop,mean,257
Qwen3-32B,gb200,2,2,bf16,trtllm,2000,500,1,102.76,8.0697,,closed loop,mean,258
Qwen3-32B,gb200,2,2,bf16,trtllm,2000,500,2,225.73,41.918,,closed loop,mean,259
Qwen3-32B,gb200,2,2,bf16,trtllm,2000,500,8,533.97,27.639,,closed loop,mean,260
Qwen3-32B,gb200,2,2,bf16,trtllm,2000,500,16,641.91,41.522,,closed loop,mean,261
Qwen3-32B,gb200,2,2,bf16,trtllm,2000,500,32,610.01,28.649,,closed loop,mean,262
Qwen3-32B,gb200,2,2,bf16,trtllm,2000,500,64,711.08,37.991,,closed loop,mean,263
Qwen3-32B,gb200,2,2,bf16,trtllm,2000,500,128,951.28,52.365,,closed loop,mean,264
Qwen3-32B,gb200,2,2,bf16,trtllm,4000,1000,1,142.61,8.1803,,closed loop,mean,265
Qwen3-32B,gb200,2,2,bf16,trtllm,4000,1000,2,310.44,21.202,,closed loop,mean,266
Qwen3-32B,gb200,2,2,bf16,trtllm,4000,1000,8,488.25,50.743,,closed loop,mean,267
Qwen3-32B,gb200,2,2,bf16,trtllm,4000,1000,16,542.09,94.096,,closed loop,mean,268
Qwen3-32B,gb200,2,2,bf16,trtllm,4000,1000,32,573.69,103.22,,closed loop,mean,269
Qwen3-32B,gb200,2,2,bf16,trtllm,4000,1000,64,685.18,133.32,,closed loop,mean,270
Qwen3-32B,gb200,2,2,bf16,trtllm,4000,1000,128,1022.5,71.824,,closed loop,mean,271
DeepSeek-V3/R1,gb200,8,8,fp4,trtllm,4000,1000,320,350.15,17.349,,closed loop,mean,272
Qwen3-32B,gb200,2,2,fp4,trtllm,15000,500,448,746.4,13.665,,closed loop,mean,273
Qwen3-32B,gb200,2,2,fp4,trtllm,15000,500,448,974.19,13.214,,closed loop,mean,274
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,128,16,840.81,16.539,,closed loop,mean,275
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,128,16,492.76,10.551,,closed loop,mean,276
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,128,16,349.52,7.8161,,closed loop,mean,277
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,128,64,2530.1,30.122,,closed loop,mean,278
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,128,64,1322,19.77,,closed loop,mean,279
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,128,64,921.76,13.661,,closed loop,mean,280
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,128,128,4358.3,48.486,,closed loop,mean,281
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,128,128,2485.4,29.694,,closed loop,mean,282
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,128,128,1678.8,20.08,,closed loop,mean,283
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,256,16,805.97,16.154,,closed loop,mean,284
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,256,16,528.06,10.142,,closed loop,mean,285
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,256,16,361.69,7.5677,,closed loop,mean,286
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,256,64,2365.6,25.623,,closed loop,mean,287
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,256,64,1304.2,16.348,,closed loop,mean,288
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,256,64,786.03,12.517,,closed loop,mean,289
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,256,128,4147.3,38.052,,closed loop,mean,290
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,256,128,2395.7,23.65,,closed loop,mean,291
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,256,128,1615.4,16.217,,closed loop,mean,292
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,512,16,843.79,15.798,,closed loop,mean,293
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,512,16,413.45,10.388,,closed loop,mean,294
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,512,16,243.43,7.9697,,closed loop,mean,295
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,512,64,2033.1,23.572,,closed loop,mean,296
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,512,64,1142.7,15.168,,closed loop,mean,297
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,512,64,860.6,10.998,,closed loop,mean,298
Qwen3-32B,h100-sxm,2,2,bf16,sglang,1024,512,128,3672.8,33,,closed loop,mean,299
Qwen3-32B,h100-sxm,4,4,bf16,sglang,1024,512,128,2063.5,20.76,,closed loop,mean,300
Qwen3-32B,h100-sxm,8,8,bf16,sglang,1024,512,128,1307.9,15.35,,closed loop,mean,301
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,128,16,1470.7,20.04,,closed loop,mean,302
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,128,16,783.32,13.098,,closed loop,mean,303
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,128,16,539.06,9.1251,,closed loop,mean,304
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,128,64,4410.1,48.71,,closed loop,mean,305
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,128,64,2567.3,28.581,,closed loop,mean,306
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,128,128,9105.6,83.564,,closed loop,mean,307
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,128,128,4665.9,50.334,,closed loop,mean,308
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,128,128,2857.2,33.805,,closed loop,mean,309
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,256,16,1375.9,18.599,,closed loop,mean,310
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,256,16,833.46,12.07,,closed loop,mean,311
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,256,16,460.23,8.7617,,closed loop,mean,312
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,256,64,4281.4,36.725,,closed loop,mean,313
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,256,64,2316.6,22.404,,closed loop,mean,314
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,256,64,1589.2,15.615,,closed loop,mean,315
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,256,128,8898.2,58.383,,closed loop,mean,316
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,256,128,4275.2,35.968,,closed loop,mean,317
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,256,128,2802.7,23.512,,closed loop,mean,318
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,512,16,1052.9,18.173,,closed loop,mean,319
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,512,16,697.5,11.338,,closed loop,mean,320
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,512,16,424.33,8.3465,,closed loop,mean,321
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,512,64,3346,31.341,,closed loop,mean,322
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,512,64,2121.9,18.792,,closed loop,mean,323
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,512,64,1184.4,13.95,,closed loop,mean,324
Qwen3-32B,h100-sxm,2,2,bf16,sglang,2048,512,128,11495,45.173,,closed loop,mean,325
Qwen3-32B,h100-sxm,4,4,bf16,sglang,2048,512,128,3842.6,28.587,,closed loop,mean,326
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,512,128,2352.4,19.458,,closed loop,mean,327
Qwen3-32B,h100-sxm,8,8,bf16,sglang,2048,128,64,1628.9,19.62,,closed loop,mean,328
Qwen3-32B,h100-sxm,2,2,bf16,sglang,4096,128,16,2526.7,29.653,,closed loop,mean,329
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,128,16,1384.5,18.694,,closed loop,mean,330
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,128,16,912.26,12.335,,closed loop,mean,331
Qwen3-32B,h100-sxm,2,2,bf16,sglang,4096,128,64,9005.1,84.047,,closed loop,mean,332
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,128,64,4684.4,53.237,,closed loop,mean,333
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,128,64,2862.2,34.872,,closed loop,mean,334
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,128,128,9195.7,93.898,,closed loop,mean,335
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,128,128,5606.8,60.878,,closed loop,mean,336
Qwen3-32B,h100-sxm,2,2,bf16,sglang,4096,256,16,2607.8,23.635,,closed loop,mean,337
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,256,16,1410.8,14.72,,closed loop,mean,338
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,256,16,802.36,10.686,,closed loop,mean,339
Qwen3-32B,h100-sxm,2,2,bf16,sglang,4096,256,64,8838.3,57.55,,closed loop,mean,340
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,256,64,4611.1,35.067,,closed loop,mean,341
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,256,64,2994.4,22.683,,closed loop,mean,342
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,256,128,8920.7,59.806,,closed loop,mean,343
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,256,128,5235.1,39.766,,closed loop,mean,344
Qwen3-32B,h100-sxm,2,2,bf16,sglang,4096,512,16,2084.5,21.798,,closed loop,mean,345
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,512,16,1341.2,13.218,,closed loop,mean,346
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,512,16,838.39,9.3247,,closed loop,mean,347
Qwen3-32B,h100-sxm,2,2,bf16,sglang,4096,512,64,9910.4,42.842,,closed loop,mean,348
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,512,64,4044.1,27.235,,closed loop,mean,349
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,512,64,2215,19.028,,closed loop,mean,350
Qwen3-32B,h100-sxm,4,4,bf16,sglang,4096,512,128,7381.1,45.804,,closed loop,mean,351
Qwen3-32B,h100-sxm,8,8,bf16,sglang,4096,512,128,4912.7,28.509,,closed loop,mean,352
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,128,4,173.55,13.341,,closed loop,mean,353
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,256,4,172.42,13.286,,closed loop,mean,354
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,512,4,174.87,13.354,,closed loop,mean,355
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,128,4,172.79,13.774,,closed loop,mean,356
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,256,4,174.43,13.546,,closed loop,mean,357
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,512,4,175.36,13.386,,closed loop,mean,358
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,128,8,249.71,15.164,,closed loop,mean,359
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,256,8,241.01,15.216,,closed loop,mean,360
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,512,8,248.13,15.444,,closed loop,mean,361
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,128,8,192.6,15.74,,closed loop,mean,362
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,256,8,188.99,15.424,,closed loop,mean,363
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,512,8,186.39,15.498,,closed loop,mean,364
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,128,8,194.35,17.06,,closed loop,mean,365
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,256,8,197.73,16.159,,closed loop,mean,366
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,512,8,197.28,15.751,,closed loop,mean,367
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,128,16,246.73,17.378,,closed loop,mean,368
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,256,16,234.2,17.73,,closed loop,mean,369
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,512,16,311.06,18.416,,closed loop,mean,370
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,128,16,231.29,18.356,,closed loop,mean,371
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,256,16,232.1,18.12,,closed loop,mean,372
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,512,16,224.6,18.488,,closed loop,mean,373
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,128,16,212.8,19.412,,closed loop,mean,374
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,256,16,199.75,18.528,,closed loop,mean,375
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,512,16,202.8,18.239,,closed loop,mean,376
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,128,16,217.46,22.276,,closed loop,mean,377
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,256,16,219.7,19.957,,closed loop,mean,378
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,512,16,244.3,18.96,,closed loop,mean,379
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,128,32,228.28,21.498,,closed loop,mean,380
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,256,32,224.24,21.605,,closed loop,mean,381
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,512,32,298.67,22.554,,closed loop,mean,382
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,128,32,235.57,23.003,,closed loop,mean,383
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,256,32,252.55,22.161,,closed loop,mean,384
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,512,32,227.52,22.368,,closed loop,mean,385
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,128,32,234.66,25.904,,closed loop,mean,386
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,256,32,231.28,23.342,,closed loop,mean,387
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,512,32,228.82,22.69,,closed loop,mean,388
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,128,32,253.09,31.225,,closed loop,mean,389
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,256,32,246.81,26.298,,closed loop,mean,390
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,512,32,269.63,24.076,,closed loop,mean,391
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,128,64,232.53,26.055,,closed loop,mean,392
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,256,64,258.93,25.707,,closed loop,mean,393
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,512,64,317.26,26.561,,closed loop,mean,394
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,128,64,241.45,28.729,,closed loop,mean,395
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,256,64,239.59,26.826,,closed loop,mean,396
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,512,64,268.9,26.465,,closed loop,mean,397
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,128,64,262.95,34.219,,closed loop,mean,398
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,256,64,287.45,29.161,,closed loop,mean,399
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,512,64,293.48,27.405,,closed loop,mean,400
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,128,64,326.72,45.413,,closed loop,mean,401
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,256,64,346.68,35.025,,closed loop,mean,402
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,512,64,328.17,30.305,,closed loop,mean,403
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,128,128,319.71,35.898,,closed loop,mean,404
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,256,128,397.18,32.502,,closed loop,mean,405
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,128,512,128,304.25,32.518,,closed loop,mean,406
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,128,128,294.06,39.593,,closed loop,mean,407
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,256,128,368.52,34.788,,closed loop,mean,408
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,256,512,128,293.96,32.941,,closed loop,mean,409
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,128,128,363.36,49.932,,closed loop,mean,410
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,256,128,411.64,39.951,,closed loop,mean,411
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,512,512,128,361.83,35.563,,closed loop,mean,412
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,128,128,761.4,70.617,,closed loop,mean,413
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,256,128,563.22,50.985,,closed loop,mean,414
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,1024,512,128,537.9,41.066,,closed loop,mean,415
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,128,8,271.98,18.652,,closed loop,mean,416
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,256,8,272.77,16.986,,closed loop,mean,417
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,512,8,263.46,16.179,,closed loop,mean,418
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,128,8,506.47,22.663,,closed loop,mean,419
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,256,8,509.05,19.094,,closed loop,mean,420
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,512,8,501.76,17.425,,closed loop,mean,421
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,128,8,1123.7,27.836,,closed loop,mean,422
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,256,8,1133.5,22.047,,closed loop,mean,423
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,512,8,1057.6,19.439,,closed loop,mean,424
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,128,16,308.65,24.248,,closed loop,mean,425
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,256,16,309.63,20.03,,closed loop,mean,426
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,512,16,287.51,18.054,,closed loop,mean,427
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,128,16,570.82,33.391,,closed loop,mean,428
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,256,16,575.58,25.039,,closed loop,mean,429
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,512,16,518.39,20.891,,closed loop,mean,430
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,128,16,1297.6,48.326,,closed loop,mean,431
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,256,16,1294.3,33.094,,closed loop,mean,432
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,512,16,1158.3,25.88,,closed loop,mean,433
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,128,32,356.66,36.154,,closed loop,mean,434
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,256,32,356.73,27.386,,closed loop,mean,435
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,512,32,345.11,23.037,,closed loop,mean,436
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,128,32,661.12,56.283,,closed loop,mean,437
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,256,32,652.46,38.005,,closed loop,mean,438
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,512,32,620.08,29.081,,closed loop,mean,439
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,128,32,1337,92.016,,closed loop,mean,440
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,256,32,1234.9,57.479,,closed loop,mean,441
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,512,32,1202.6,40.483,,closed loop,mean,442
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,128,64,466.18,57.699,,closed loop,mean,443
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,256,64,457.08,38.529,,closed loop,mean,444
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,512,64,485.85,29.161,,closed loop,mean,445
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,128,64,817.79,98.451,,closed loop,mean,446
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,256,64,841.09,60.453,,closed loop,mean,447
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,512,64,806.59,41.801,,closed loop,mean,448
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,128,64,1628,175.57,,closed loop,mean,449
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,256,64,1639.5,101.95,,closed loop,mean,450
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4096,512,64,3825.9,61.997,,closed loop,mean,451
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,128,128,1045.7,98.937,,closed loop,mean,452
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,256,128,862.31,61.34,,closed loop,mean,453
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,1024,512,128,750.74,43.736,,closed loop,mean,454
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,128,128,1587.9,183.95,,closed loop,mean,455
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,256,128,2548.5,102.76,,closed loop,mean,456
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,2048,512,128,6393.8,62.876,,closed loop,mean,457
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,128,8,165.1,11.866,,closed loop,mean,458
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,256,8,164.56,10.861,,closed loop,mean,459
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,512,8,147.12,10.402,,closed loop,mean,460
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,128,8,333.23,14.029,,closed loop,mean,461
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,256,8,357.76,12.023,,closed loop,mean,462
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,512,8,368.04,11.107,,closed loop,mean,463
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,128,8,659.49,17.225,,closed loop,mean,464
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,256,8,670.93,13.917,,closed loop,mean,465
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,512,8,627.66,12.417,,closed loop,mean,466
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,128,16,187.38,15.385,,closed loop,mean,467
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,256,16,189.69,12.907,,closed loop,mean,468
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,512,16,185.82,11.705,,closed loop,mean,469
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,128,16,390.47,20.421,,closed loop,mean,470
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,256,16,389.44,15.626,,closed loop,mean,471
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,512,16,383.34,13.367,,closed loop,mean,472
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,128,16,773.8,29.343,,closed loop,mean,473
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,256,16,766.13,20.37,,closed loop,mean,474
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,512,16,772.9,16.117,,closed loop,mean,475
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,128,32,217.87,22.714,,closed loop,mean,476
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,256,32,214.73,17.433,,closed loop,mean,477
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,512,32,216.03,14.801,,closed loop,mean,478
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,128,32,473.26,33.958,,closed loop,mean,479
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,256,32,487.14,23.255,,closed loop,mean,480
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,512,32,491.62,18.083,,closed loop,mean,481
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,128,32,905.9,54.882,,closed loop,mean,482
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,256,32,880.29,34.615,,closed loop,mean,483
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,128,64,358.33,35.038,,closed loop,mean,484
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,256,64,350.15,23.853,,closed loop,mean,485
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,512,64,312.49,18.612,,closed loop,mean,486
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,128,64,642.11,59.127,,closed loop,mean,487
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,256,64,593.62,36.577,,closed loop,mean,488
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,512,64,575.75,25.618,,closed loop,mean,489
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,128,64,1066.2,103.31,,closed loop,mean,490
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,256,64,1081.8,59.834,,closed loop,mean,491
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,512,64,1060.6,38.701,,closed loop,mean,492
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,128,128,982.57,56.8,,closed loop,mean,493
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,256,128,840.06,37.059,,closed loop,mean,494
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,1024,512,128,576.79,27.087,,closed loop,mean,495
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,128,128,1106.7,107.16,,closed loop,mean,496
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,256,128,872.58,63.158,,closed loop,mean,497
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,2048,512,128,894.68,41.474,,closed loop,mean,498
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,128,128,1630.4,201.89,,closed loop,mean,499
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,256,128,1598.7,113.33,,closed loop,mean,500
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4096,512,128,1564.4,68.301,,closed loop,mean,501
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,128,8,117.26,8.5692,,closed loop,mean,502
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,256,8,117.7,7.8557,,closed loop,mean,503
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,512,8,136.8,7.505,,closed loop,mean,504
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,128,8,232.88,9.5233,,closed loop,mean,505
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,256,8,232.3,8.3945,,closed loop,mean,506
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,512,8,212.27,7.902,,closed loop,mean,507
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,128,8,464.18,11.222,,closed loop,mean,508
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,256,8,462.42,9.3783,,closed loop,mean,509
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,512,8,481.39,8.4899,,closed loop,mean,510
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,128,16,144.33,10.863,,closed loop,mean,511
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,256,16,156.83,9.1813,,closed loop,mean,512
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,512,16,156.07,8.4049,,closed loop,mean,513
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,128,16,267.63,13.655,,closed loop,mean,514
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,256,16,268.19,10.801,,closed loop,mean,515
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,512,16,264.36,9.3984,,closed loop,mean,516
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,128,16,545.82,18.462,,closed loop,mean,517
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,256,16,556.04,13.342,,closed loop,mean,518
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,512,16,560.95,10.881,,closed loop,mean,519
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,128,32,196.05,15.887,,closed loop,mean,520
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,256,32,180.1,12.466,,closed loop,mean,521
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,512,32,187.31,10.636,,closed loop,mean,522
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,128,32,309.68,22.119,,closed loop,mean,523
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,256,32,310.36,15.67,,closed loop,mean,524
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,512,32,296.37,12.549,,closed loop,mean,525
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,128,32,578.3,34.249,,closed loop,mean,526
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,256,32,643.68,21.729,,closed loop,mean,527
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,512,32,555.17,16.125,,closed loop,mean,528
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,128,64,230.84,24.653,,closed loop,mean,529
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,256,64,233.32,17.126,,closed loop,mean,530
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,512,64,243.38,13.495,,closed loop,mean,531
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,128,64,390.28,37.453,,closed loop,mean,532
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,256,64,412.59,23.822,,closed loop,mean,533
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,512,64,421.57,17.267,,closed loop,mean,534
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,128,64,735.97,62.649,,closed loop,mean,535
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,256,64,734.07,37.28,,closed loop,mean,536
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,512,64,635.96,24.863,,closed loop,mean,537
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,128,128,840.77,39.656,,closed loop,mean,538
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,256,128,845.61,25.498,,closed loop,mean,539
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,1024,512,128,600.59,19.524,,closed loop,mean,540
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,128,128,1022.4,64.442,,closed loop,mean,541
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,256,128,791.99,39.906,,closed loop,mean,542
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,2048,512,128,733.4,27.018,,closed loop,mean,543
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,128,128,1283.7,118.46,,closed loop,mean,544
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,256,128,1215.3,67.3,,closed loop,mean,545
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4096,512,128,1108.7,42.109,,closed loop,mean,546
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,128,8,135.14,7.0295,,closed loop,mean,547
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,256,8,144.55,6.4823,,closed loop,mean,548
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,512,8,122.76,6.2061,,closed loop,mean,549
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,128,8,186.7,7.7608,,closed loop,mean,550
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,256,8,184.24,6.8739,,closed loop,mean,551
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,512,8,201.04,6.4052,,closed loop,mean,552
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,128,8,342.71,8.8183,,closed loop,mean,553
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,256,8,338.31,7.4633,,closed loop,mean,554
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,512,8,349.01,6.7936,,closed loop,mean,555
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,128,16,165.25,9.5758,,closed loop,mean,556
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,256,16,160.73,7.8839,,closed loop,mean,557
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,512,16,154.95,7.1284,,closed loop,mean,558
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,128,16,214.46,10.999,,closed loop,mean,559
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,256,16,211.95,8.7324,,closed loop,mean,560
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,512,16,213.16,7.6067,,closed loop,mean,561
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,128,16,407.26,14.03,,closed loop,mean,562
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,256,16,404.29,10.367,,closed loop,mean,563
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,512,16,445.37,8.5097,,closed loop,mean,564
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,128,32,204.78,14.653,,closed loop,mean,565
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,256,32,184.6,10.784,,closed loop,mean,566
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,512,32,174.49,9.0802,,closed loop,mean,567
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,128,32,243.87,17.714,,closed loop,mean,568
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,256,32,244.03,12.692,,closed loop,mean,569
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,512,32,241.86,10.217,,closed loop,mean,570
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,128,32,475.21,25.092,,closed loop,mean,571
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,256,32,473.65,16.574,,closed loop,mean,572
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,512,32,470.82,12.389,,closed loop,mean,573
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,128,64,227.79,24.202,,closed loop,mean,574
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,256,64,275.91,16.432,,closed loop,mean,575
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,512,64,222.37,12.915,,closed loop,mean,576
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,128,64,358.92,29.966,,closed loop,mean,577
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,256,64,353.65,19.676,,closed loop,mean,578
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,512,64,347.33,14.681,,closed loop,mean,579
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,128,64,543.48,46.737,,closed loop,mean,580
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,256,64,556.39,28.427,,closed loop,mean,581
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,512,64,520.06,19.483,,closed loop,mean,582
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,128,128,746.8,40.537,,closed loop,mean,583
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,256,128,1011.2,25.625,,closed loop,mean,584
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,1024,512,128,551.52,19.761,,closed loop,mean,585
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,128,128,917.34,50.461,,closed loop,mean,586
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,256,128,881.77,31.928,,closed loop,mean,587
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,2048,512,128,622.77,23.242,,closed loop,mean,588
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,128,128,949.97,85.134,,closed loop,mean,589
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,256,128,1110.6,49.371,,closed loop,mean,590
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4096,512,128,932.07,32.597,,closed loop,mean,591
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,128,8,190.95,7.9436,,closed loop,mean,592
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,256,8,318.02,7.5493,,closed loop,mean,593
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,512,8,550.01,7.4168,,closed loop,mean,594
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,128,8,264.94,9.3238,,closed loop,mean,595
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,256,8,205.15,8.386,,closed loop,mean,596
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,512,8,691.66,8.1658,,closed loop,mean,597
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,128,8,441.07,12.404,,closed loop,mean,598
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,256,8,605.28,10.249,,closed loop,mean,599
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,512,8,856.91,9.6474,,closed loop,mean,600
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,128,16,143.98,9.7721,,closed loop,mean,601
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,256,16,194.89,8.7731,,closed loop,mean,602
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,512,16,308.38,8.3539,,closed loop,mean,603
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,128,16,209.83,12.881,,closed loop,mean,604
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,256,16,282.63,10.876,,closed loop,mean,605
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,512,16,413.18,9.7023,,closed loop,mean,606
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,128,16,388.09,19.598,,closed loop,mean,607
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,256,16,490.53,14.594,,closed loop,mean,608
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,512,16,627.34,12.402,,closed loop,mean,609
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,128,32,127.9,13.187,,closed loop,mean,610
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,256,32,159.88,10.924,,closed loop,mean,611
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,512,32,225.65,9.8773,,closed loop,mean,612
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,128,32,238.78,19.836,,closed loop,mean,613
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,256,32,255.91,14.943,,closed loop,mean,614
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,512,32,337.79,12.561,,closed loop,mean,615
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,128,32,475.8,34.234,,closed loop,mean,616
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,256,32,520.96,23.223,,closed loop,mean,617
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,512,32,635.08,18.154,,closed loop,mean,618
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,128,64,176.94,20.052,,closed loop,mean,619
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,256,64,195.95,15.199,,closed loop,mean,620
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,512,64,229.86,13.102,,closed loop,mean,621
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,128,64,327.47,33.622,,closed loop,mean,622
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,256,64,300.77,23.571,,closed loop,mean,623
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,512,64,391.82,18.665,,closed loop,mean,624
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,128,64,618.39,64.321,,closed loop,mean,625
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,256,64,636.45,41.504,,closed loop,mean,626
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,4096,512,64,705.72,30.089,,closed loop,mean,627
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,128,128,532.71,31.662,,closed loop,mean,628
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,256,128,469.34,23.088,,closed loop,mean,629
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,1024,512,128,364.32,19.258,,closed loop,mean,630
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,128,128,678.41,61.322,,closed loop,mean,631
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,256,128,605.63,40.41,,closed loop,mean,632
Llama-3.1-8B,h100-sxm,1,1,bf16,trtllm,2048,512,128,576.73,31.144,,closed loop,mean,633
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,128,8,129.44,5.2125,,closed loop,mean,634
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,256,8,208.56,4.9301,,closed loop,mean,635
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,512,8,367.82,4.8268,,closed loop,mean,636
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,128,8,178.24,5.9492,,closed loop,mean,637
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,256,8,254.85,5.525,,closed loop,mean,638
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,512,8,427.98,5.2644,,closed loop,mean,639
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,128,8,267.53,7.5983,,closed loop,mean,640
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,256,8,397.71,6.6602,,closed loop,mean,641
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,512,8,587.7,6.0021,,closed loop,mean,642
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,128,16,102.82,6.648,,closed loop,mean,643
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,256,16,136.35,5.8537,,closed loop,mean,644
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,512,16,218.72,5.5815,,closed loop,mean,645
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,128,16,132.89,8.3673,,closed loop,mean,646
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,256,16,180.68,6.942,,closed loop,mean,647
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,512,16,265.23,6.432,,closed loop,mean,648
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,128,16,240.31,12.143,,closed loop,mean,649
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,256,16,286.6,9.3751,,closed loop,mean,650
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,512,16,414.32,8.1049,,closed loop,mean,651
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,128,32,105.32,9.0129,,closed loop,mean,652
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,256,32,112.9,7.3492,,closed loop,mean,653
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,512,32,162.42,6.6483,,closed loop,mean,654
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,128,32,143.83,12.681,,closed loop,mean,655
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,256,32,166.79,9.6588,,closed loop,mean,656
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,512,32,222.95,8.1718,,closed loop,mean,657
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,128,32,266.6,20.775,,closed loop,mean,658
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,256,32,291.92,14.27,,closed loop,mean,659
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,512,32,350.48,11.24,,closed loop,mean,660
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,128,64,145.91,13.288,,closed loop,mean,661
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,256,64,149.88,10.11,,closed loop,mean,662
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,512,64,180.16,8.6041,,closed loop,mean,663
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,128,64,190.96,20.733,,closed loop,mean,664
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,256,64,180.91,14.487,,closed loop,mean,665
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,512,64,200.94,11.421,,closed loop,mean,666
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,128,64,331.26,37.756,,closed loop,mean,667
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,256,64,429.92,24.222,,closed loop,mean,668
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,512,64,394.05,17.777,,closed loop,mean,669
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,128,128,563.77,21.145,,closed loop,mean,670
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,256,128,1025.8,13.339,,closed loop,mean,671
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,1024,512,128,1105.9,11.752,,closed loop,mean,672
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,128,128,815.31,34.12,,closed loop,mean,673
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,256,128,674.34,23.538,,closed loop,mean,674
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,2048,512,128,731.97,17.678,,closed loop,mean,675
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,128,128,695.42,70.298,,closed loop,mean,676
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,256,128,821.54,43.209,,closed loop,mean,677
Llama-3.1-8B,h100-sxm,2,2,bf16,trtllm,4096,512,128,652.1,30.586,,closed loop,mean,678
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,128,8,108.23,3.2592,,closed loop,mean,679
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,256,8,150.14,2.8876,,closed loop,mean,680
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,512,8,233.81,2.7305,,closed loop,mean,681
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,128,8,114.48,3.5132,,closed loop,mean,682
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,256,8,78.258,2.8608,,closed loop,mean,683
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,512,8,240.74,2.7752,,closed loop,mean,684
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,128,8,134.74,3.8559,,closed loop,mean,685
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,256,8,186.56,3.216,,closed loop,mean,686
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,512,8,287.89,2.9962,,closed loop,mean,687
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,128,16,97.665,4.8524,,closed loop,mean,688
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,256,16,87.744,3.3823,,closed loop,mean,689
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,512,16,154.24,3.3155,,closed loop,mean,690
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,128,16,98.454,5.1582,,closed loop,mean,691
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,256,16,120.02,4.088,,closed loop,mean,692
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,512,16,162.4,3.5757,,closed loop,mean,693
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,128,16,123.49,6.0653,,closed loop,mean,694
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,256,16,143.94,4.7518,,closed loop,mean,695
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,512,16,194.57,4.0597,,closed loop,mean,696
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,128,32,100.27,7.4597,,closed loop,mean,697
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,256,32,127.91,5.5357,,closed loop,mean,698
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,512,32,142.2,4.38,,closed loop,mean,699
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,128,32,107.34,7.9671,,closed loop,mean,700
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,256,32,117.02,5.9061,,closed loop,mean,701
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,512,32,159.05,4.8033,,closed loop,mean,702
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,128,32,156.23,10.052,,closed loop,mean,703
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,256,32,150.63,7.1731,,closed loop,mean,704
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,512,32,185.16,5.6426,,closed loop,mean,705
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,128,64,398.45,11.956,,closed loop,mean,706
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,256,64,854.23,7.404,,closed loop,mean,707
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,512,64,404.99,6.6256,,closed loop,mean,708
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,128,64,813.89,9.9512,,closed loop,mean,709
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,256,64,454.88,7.293,,closed loop,mean,710
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,512,64,296.02,6.3297,,closed loop,mean,711
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,128,64,219.75,17.763,,closed loop,mean,712
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,256,64,330.62,11.409,,closed loop,mean,713
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,512,64,364.89,8.53,,closed loop,mean,714
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,128,128,705.89,22.102,,closed loop,mean,715
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,256,128,1052.7,9.7876,,closed loop,mean,716
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,1024,512,128,2019.6,10.165,,closed loop,mean,717
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,128,128,650.22,23.147,,closed loop,mean,718
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,256,128,1224.5,11.084,,closed loop,mean,719
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,2048,512,128,2065.6,10.624,,closed loop,mean,720
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,128,128,651.12,29.661,,closed loop,mean,721
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,256,128,1037.8,18.038,,closed loop,mean,722
Llama-3.1-8B,h100-sxm,8,8,bf16,trtllm,4096,512,128,1735,12.647,,closed loop,mean,723
Qwen3-235B-A22B,h100-sxm,4,4,fp8,trtllm,4000,1000,28,29047,23.181,,closed loop,mean,724
Qwen3-32B,h100-sxm,2,2,fp8,trtllm,4000,1000,64,651.34,19.235,,closed loop,mean,725
Qwen3-32B,h100-sxm,1,1,fp8,trtllm,4000,1000,32,694.5,22.37,,closed loop,mean,726
Qwen3-32B,h100-sxm,4,4,fp8,trtllm,4000,1000,128,662.7,18.472,,closed loop,mean,727
Qwen3-32B,h100-sxm,8,8,fp8,trtllm,4000,1000,224,888.57,21.222,,closed loop,mean,728
gpt-oss-120b,h100-sxm,4,4,fp8,trtllm,4000,1000,192,1591,48.788,,closed loop,mean,729
gpt-oss-120b,h100-sxm,2,2,fp8,trtllm,4000,1000,320,2272.7,59.736,,closed loop,mean,730
gpt-oss-120b,h100-sxm,4,4,fp8,trtllm,4000,1000,384,1288.8,49.345,,closed loop,mean,731
gpt-oss-120b,h100-sxm,4,4,fp8,trtllm,4000,1000,320,1275.4,47.584,,closed loop,mean,732
gpt-oss-120b,h100-sxm,4,4,fp8,trtllm,4000,1000,160,1371.9,47.262,,closed loop,mean,733
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,128,8,154.25,18.037,,closed loop,mean,734
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,128,16,187.94,22.184,,closed loop,mean,735
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,128,32,250.47,29.375,,closed loop,mean,736
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,128,64,387.68,46.016,,closed loop,mean,737
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,128,128,691.69,80.257,,closed loop,mean,738
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,512,8,153.58,16.478,,closed loop,mean,739
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,512,16,189.63,17.881,,closed loop,mean,740
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,512,32,242.18,20.996,,closed loop,mean,741
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,512,64,385.94,28.507,,closed loop,mean,742
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,512,128,681.8,42.288,,closed loop,mean,743
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,1024,8,154.34,15.901,,closed loop,mean,744
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,1024,16,187.38,17.381,,closed loop,mean,745
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,1024,32,236.77,20.064,,closed loop,mean,746
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,1024,64,380.72,26.089,,closed loop,mean,747
Qwen3-32B,h100-sxm,2,2,bf16,vllm,1024,1024,128,652.33,37.838,,closed loop,mean,748
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,128,8,741.7,26.336,,closed loop,mean,749
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,128,16,896.85,42.567,,closed loop,mean,750
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,128,32,1062.5,74.985,,closed loop,mean,751
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,128,64,1356.9,140.28,,closed loop,mean,752
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,128,128,18957,156.8,,closed loop,mean,753
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,512,8,738.91,19.145,,closed loop,mean,754
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,512,16,893.1,24.602,,closed loop,mean,755
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,512,32,1039.3,35.749,,closed loop,mean,756
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,512,64,2130.5,61.044,,closed loop,mean,757
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,512,128,33494,64.332,,closed loop,mean,758
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,1024,8,748.93,17.873,,closed loop,mean,759
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,1024,16,840.33,21.878,,closed loop,mean,760
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,1024,32,978.99,29.327,,closed loop,mean,761
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,1024,64,4375.8,52.57,,closed loop,mean,762
Qwen3-32B,h100-sxm,2,2,bf16,vllm,4096,1024,128,58753,55.196,,closed loop,mean,763
Qwen3-32B,h100-sxm,8,8,fp8,vllm,4000,1000,144,953.51,23.408,,closed loop,mean,764
Qwen3-32B,h100-sxm,2,2,fp8,vllm,4000,1000,48,184.59,11.632,,closed loop,mean,765
Qwen3-32B,h100-sxm,1,1,fp8,vllm,4000,1000,24,294.77,16.855,,closed loop,mean,766
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,1000,100,8,331.22,15.06,,closed loop,mean,767
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,1000,100,3,240.86,15.05,,closed loop,mean,768
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,1000,500,9,354.37,15.42,,closed loop,mean,769
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,1000,500,4,286.83,16,,closed loop,mean,770
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,1000,1000,9,362.19,15.9,,closed loop,mean,771
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,1000,1000,4,278.3,16.33,,closed loop,mean,772
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,1000,2000,9,323.93,16.98,,closed loop,mean,773
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,1000,2000,4,238.69,17.15,,closed loop,mean,774
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,2000,100,7,553.83,22.28,,closed loop,mean,775
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,2000,100,3,418.99,16.74,,closed loop,mean,776
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,2000,500,9,754.42,16.68,,closed loop,mean,777
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,2000,500,4,564.7,17.24,,closed loop,mean,778
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,2000,1000,9,711.99,16.78,,closed loop,mean,779
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,2000,1000,4,499.15,17.22,,closed loop,mean,780
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,2000,2000,9,673.9,17.84,,closed loop,mean,781
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,2000,2000,4,450.15,18.24,,closed loop,mean,782
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,4000,100,6,1405,28.71,,closed loop,mean,783
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,4000,100,2,647.2,16.83,,closed loop,mean,784
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,4000,500,7,1734.6,20.56,,closed loop,mean,785
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,4000,500,2,645.1,16.5,,closed loop,mean,786
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,4000,1000,8,2065.6,20.44,,closed loop,mean,787
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,4000,1000,2,640.92,16.71,,closed loop,mean,788
Qwen3-235B-A22B,h200-sxm,4,4,fp8,sglang,4000,2000,9,2004.1,21.35,,closed loop,mean,789
Qwen3-235B-A22B,h200-sxm,2,2,fp8,sglang,4000,2000,2,639.49,17.2,,closed loop,mean,790
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,1000,100,240,669.04,30.62,,closed loop,mean,791
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,1000,100,352,812.31,33.21,,closed loop,mean,792
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,1000,100,448,915.51,34.08,,closed loop,mean,793
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,1000,500,512,1396.5,33.73,,closed loop,mean,794
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,1000,500,512,1825.9,25.49,,closed loop,mean,795
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,1000,500,512,1991.9,22.79,,closed loop,mean,796
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,1000,1000,512,2082.6,31.52,,closed loop,mean,797
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,1000,1000,512,2215.6,24.88,,closed loop,mean,798
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,1000,1000,512,3177.5,22.97,,closed loop,mean,799
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,1000,2000,512,3599.6,34.28,,closed loop,mean,800
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,1000,2000,512,6349.6,29.98,,closed loop,mean,801
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,1000,2000,512,7978.1,29.38,,closed loop,mean,802
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,2000,100,128,467.1,31.12,,closed loop,mean,803
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,2000,100,176,502.18,29.34,,closed loop,mean,804
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,2000,100,240,1097.7,30.38,,closed loop,mean,805
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,2000,500,352,1292.8,36.07,,closed loop,mean,806
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,2000,500,512,1868.4,34.27,,closed loop,mean,807
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,2000,500,512,2903.3,28.04,,closed loop,mean,808
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,2000,1000,448,1432.7,39.64,,closed loop,mean,809
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,2000,1000,512,3017.2,28.66,,closed loop,mean,810
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,2000,1000,512,3939.6,25.63,,closed loop,mean,811
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,2000,2000,448,2396.3,38.94,,closed loop,mean,812
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,4000,100,64,561.85,30.12,,closed loop,mean,813
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,4000,100,80,382.97,26.63,,closed loop,mean,814
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,4000,100,112,487.78,29.54,,closed loop,mean,815
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,8000,100,32,594.35,30.98,,closed loop,mean,816
Llama-3.1-8B,h200-sxm,4,4,fp8,sglang,8000,100,48,518.27,30.25,,closed loop,mean,817
Llama-3.1-8B,h200-sxm,8,8,fp8,sglang,8000,100,64,482.34,31.05,,closed loop,mean,818
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,8000,500,96,901.72,32.86,,closed loop,mean,819
Llama-3.1-8B,h200-sxm,2,2,fp8,sglang,8000,1000,128,1080.5,32.64,,closed loop,mean,820
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,1000,100,16,243.96,52.16,,closed loop,mean,821
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,1000,500,20,227.66,51.6,,closed loop,mean,822
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,1000,1000,20,228.42,52.05,,closed loop,mean,823
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,2000,100,12,376.92,55.25,,closed loop,mean,824
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,2000,100,11,425.84,44.65,,closed loop,mean,825
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,2000,500,16,354.64,51.43,,closed loop,mean,826
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,2000,500,16,364.5,51.44,,closed loop,mean,827
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,2000,1000,16,364.19,51.37,,closed loop,mean,828
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,2000,2000,16,417.69,51.73,,closed loop,mean,829
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,4000,100,8,535.74,58.68,,closed loop,mean,830
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,4000,100,8,549.21,45.46,,closed loop,mean,831
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,4000,500,12,559.83,54.9,,closed loop,mean,832
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,4000,1000,14,598.04,51.39,,closed loop,mean,833
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,4000,2000,16,658.38,53.22,,closed loop,mean,834
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,100,4,820.51,55.77,,closed loop,mean,835
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,100,4,941.27,43.82,,closed loop,mean,836
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,100,4,818.96,55.8,,closed loop,mean,837
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,500,7,979.75,53.54,,closed loop,mean,838
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,500,7,1131.4,39.51,,closed loop,mean,839
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,500,6,935.17,53.01,,closed loop,mean,840
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,1000,9,1049.7,56.01,,closed loop,mean,841
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,1000,8,2363.3,37.31,,closed loop,mean,842
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,1000,8,1015.8,51.87,,closed loop,mean,843
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,2000,10,1086.3,54.81,,closed loop,mean,844
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,2000,9,2681.6,40.51,,closed loop,mean,845
Qwen3-235B-A22B,h200-sxm,2,2,fp8,vllm,8000,2000,9,1043,55.01,,closed loop,mean,846
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,1000,100,112,71.91,11.25,,closed loop,mean,847
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,2000,100,64,121.73,9.74,,closed loop,mean,848
Llama-3.1-8B,h200-sxm,4,4,fp8,vllm,2000,100,128,88.25,9.43,,closed loop,mean,849
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,4000,100,32,184.29,11.67,,closed loop,mean,850
Llama-3.1-8B,h200-sxm,4,4,fp8,vllm,4000,100,64,124.63,7.52,,closed loop,mean,851
Llama-3.1-8B,h200-sxm,8,8,fp8,vllm,4000,100,80,102.2,7.95,,closed loop,mean,852
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,4000,500,96,120.93,17.11,,closed loop,mean,853
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,4000,1000,128,114.96,21.99,,closed loop,mean,854
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,4000,2000,128,111.4,23.46,,closed loop,mean,855
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,8000,100,16,447.24,15.53,,closed loop,mean,856
Llama-3.1-8B,h200-sxm,4,4,fp8,vllm,8000,100,32,214,8.58,,closed loop,mean,857
Llama-3.1-8B,h200-sxm,8,8,fp8,vllm,8000,100,40,169.81,7.46,,closed loop,mean,858
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,8000,500,48,432.52,15.61,,closed loop,mean,859
Llama-3.1-8B,h200-sxm,4,4,fp8,vllm,8000,500,128,294.14,14.11,,closed loop,mean,860
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,8000,1000,64,463.42,18.8,,closed loop,mean,861
Llama-3.1-8B,h200-sxm,1,1,fp8,vllm,8000,2000,80,360.93,23.81,,closed loop,mean,862
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,106.62,13.367,,closed loop,mean,863
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,64,915.06,33.616,,closed loop,mean,864
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,99.485,13.62,,closed loop,mean,865
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,128,298,28.08,,closed loop,mean,866
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,16,426.77,16.077,,closed loop,mean,867
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,90.452,10.818,,closed loop,mean,868
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,146.33,17.85,,closed loop,mean,869
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,4,82.051,9.3481,,closed loop,mean,870
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,4,72.107,9.6,,closed loop,mean,871
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,256,63884,46.973,,closed loop,mean,872
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,8,325.78,12.02,,closed loop,mean,873
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,78.722,11.107,,closed loop,mean,874
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,128,11521,46.603,,closed loop,mean,875
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,128,337.24,27.865,,closed loop,mean,876
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,4,249.93,10.256,,closed loop,mean,877
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,256,554.95,37.894,,closed loop,mean,878
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,203.41,22.307,,closed loop,mean,879
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,192.3,22.34,,closed loop,mean,880
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,136.92,18.044,,closed loop,mean,881
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,32,590.88,23.083,,closed loop,mean,882
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,256,537.57,38.147,,closed loop,mean,883
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,64,609.39,24.238,,closed loop,mean,884
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,4,190.88,7.9127,,closed loop,mean,885
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,64,163.42,17.418,,closed loop,mean,886
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,32,457.07,16.766,,closed loop,mean,887
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,16,113.94,10.226,,closed loop,mean,888
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,8,239.16,9.1309,,closed loop,mean,889
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,256,10561,57.161,,closed loop,mean,890
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,8,103.92,8.4116,,closed loop,mean,891
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,128,222.61,22.902,,closed loop,mean,892
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,4,100.62,7.4561,,closed loop,mean,893
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,32,131.95,13.49,,closed loop,mean,894
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,256,367.6,34.741,,closed loop,mean,895
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,16,304.07,11.691,,closed loop,mean,896
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,8192,4,46.136,3.9126,,closed loop,mean,897
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,8192,1024,64,634.03,16.13,,closed loop,mean,898
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,8192,1024,4,407.64,7.0811,,closed loop,mean,899
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,8192,1024,8,305.63,7.4427,,closed loop,mean,900
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,1024,4,85.737,6.3318,,closed loop,mean,901
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,1024,8,70.149,6.2457,,closed loop,mean,902
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,8192,8,53.845,4.4149,,closed loop,mean,903
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,8192,1024,8,514.2,10.464,,closed loop,mean,904
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,8192,64,83.226,7.0773,,closed loop,mean,905
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,1024,4,31.778,3.6379,,closed loop,mean,906
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,8192,16,89.611,7.7924,,closed loop,mean,907
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,8192,1024,16,209.99,5.7872,,closed loop,mean,908
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,8192,1024,32,581.1,16.506,,closed loop,mean,909
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,4,90.963,10.236,,closed loop,mean,910
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,32,151.2,13.821,,closed loop,mean,911
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,64,20026,31.956,,closed loop,mean,912
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,128,1272.6,40.908,,closed loop,mean,913
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,16,102.48,16.056,,closed loop,mean,914
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,128,222.08,22.653,,closed loop,mean,915
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,4,196.97,8.4228,,closed loop,mean,916
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,8,93.146,12.471,,closed loop,mean,917
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,64,191.24,25.657,,closed loop,mean,918
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,16,346.27,12.727,,closed loop,mean,919
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,8,113,9.235,,closed loop,mean,920
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,64,181.6,17.711,,closed loop,mean,921
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,8,110.99,8.9819,,closed loop,mean,922
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,64,170.84,17.038,,closed loop,mean,923
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,16,127.27,10.618,,closed loop,mean,924
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,4,108.88,8.0563,,closed loop,mean,925
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,4,105.35,7.9522,,closed loop,mean,926
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,32,147.63,21.686,,closed loop,mean,927
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,32,526,17.373,,closed loop,mean,928
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,4,82.544,10.12,,closed loop,mean,929
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,16,113.78,15.541,,closed loop,mean,930
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,8,332.98,14.433,,closed loop,mean,931
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,16,427.19,19.725,,closed loop,mean,932
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,16,131.15,11.052,,closed loop,mean,933
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,128,239.83,23.208,,closed loop,mean,934
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,8,91.753,12.763,,closed loop,mean,935
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,32,2903.4,29.343,,closed loop,mean,936
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,4,461.71,13.672,,closed loop,mean,937
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,32,149.31,13.1,,closed loop,mean,938
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,64,30558,29.592,,closed loop,mean,939
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,32,141.39,20.021,,closed loop,mean,940
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,8,263.52,10.036,,closed loop,mean,941
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,64,712.46,25.918,,closed loop,mean,942
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,8,226.62,10.807,,closed loop,mean,943
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,490.44,6.7715,,closed loop,mean,944
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,256,1758.8,35.185,,closed loop,mean,945
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,256,8666.5,117.71,,closed loop,mean,946
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,16,1092.3,14.758,,closed loop,mean,947
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,8,199.43,10.323,,closed loop,mean,948
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,8,409.98,7.6066,,closed loop,mean,949
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,8,369.27,11.62,,closed loop,mean,950
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,637.48,21.949,,closed loop,mean,951
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,367.2,12.844,,closed loop,mean,952
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,402.45,13.18,,closed loop,mean,953
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,206.72,6.7032,,closed loop,mean,954
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,512,1.1904e+05,119.8,,closed loop,mean,955
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,64,1584,31.042,,closed loop,mean,956
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,527.53,16.909,,closed loop,mean,957
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,32,1610.4,23.351,,closed loop,mean,958
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,32,845.47,13.753,,closed loop,mean,959
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,589.49,9.8642,,closed loop,mean,960
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,512,3071.8,68.787,,closed loop,mean,961
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,512,1.5879e+05,43.185,,closed loop,mean,962
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,8,779.78,15.256,,closed loop,mean,963
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,32,511.89,16.747,,closed loop,mean,964
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,16,346.89,12.749,,closed loop,mean,965
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,128,4533.9,66.526,,closed loop,mean,966
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,8,606.63,10.269,,closed loop,mean,967
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,4,585.92,11.535,,closed loop,mean,968
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,256,2100.9,42.551,,closed loop,mean,969
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,183.18,8.76,,closed loop,mean,970
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,32,1479.8,34.112,,closed loop,mean,971
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,4,182.31,8.7338,,closed loop,mean,972
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,798.99,22.529,,closed loop,mean,973
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,586.3,11.71,,closed loop,mean,974
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,759.95,25.289,,closed loop,mean,975
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,929.4,18.01,,closed loop,mean,976
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,32,490.18,16.642,,closed loop,mean,977
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,16,997.34,22.255,,closed loop,mean,978
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,128,1412.8,28.678,,closed loop,mean,979
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,64,2664.2,38.568,,closed loop,mean,980
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,229.71,5.7611,,closed loop,mean,981
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,8,363.99,8.8147,,closed loop,mean,982
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,185.07,8.6412,,closed loop,mean,983
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,2629.2,49.946,,closed loop,mean,984
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,642.28,14.782,,closed loop,mean,985
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,4,317.14,9.1524,,closed loop,mean,986
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,966.02,20.413,,closed loop,mean,987
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,8,217.99,10.74,,closed loop,mean,988
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,32,998.05,21.196,,closed loop,mean,989
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,128,1290.6,25.064,,closed loop,mean,990
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,64,822.55,23.544,,closed loop,mean,991
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,4,387.67,8.6332,,closed loop,mean,992
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,8,519.5,10.403,,closed loop,mean,993
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,64,2178.4,33.171,,closed loop,mean,994
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,8,306.13,10.07,,closed loop,mean,995
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,16,427.96,10.563,,closed loop,mean,996
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,128,891.16,25.868,,closed loop,mean,997
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,16,440.61,12.175,,closed loop,mean,998
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,32,661.9,18.855,,closed loop,mean,999
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,64,797.13,20.398,,closed loop,mean,1000
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,4,292.07,7.8203,,closed loop,mean,1001
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,16,765.49,13.342,,closed loop,mean,1002
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,32,1386,22.721,,closed loop,mean,1003
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,4,304.65,8.335,,closed loop,mean,1004
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,128,3334.5,51.374,,closed loop,mean,1005
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,8,301.41,8.8806,,closed loop,mean,1006
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,32,587.73,15.793,,closed loop,mean,1007
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,128,1040,30.104,,closed loop,mean,1008
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,16,1190,12.907,,closed loop,mean,1009
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,128,4413.1,52.69,,closed loop,mean,1010
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,4,338.34,6.3327,,closed loop,mean,1011
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,128,1484.4,24.13,,closed loop,mean,1012
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,8,382.77,8.3003,,closed loop,mean,1013
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,64,2688.7,30.14,,closed loop,mean,1014
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,256,2485.3,47.875,,closed loop,mean,1015
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,4,608.91,6.58,,closed loop,mean,1016
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,256,7629.1,91.371,,closed loop,mean,1017
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,128,1597.8,29.476,,closed loop,mean,1018
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,64,1044.4,15.665,,closed loop,mean,1019
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,32,794.58,13.796,,closed loop,mean,1020
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,16,600.76,10.023,,closed loop,mean,1021
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,256,2205.1,37.527,,closed loop,mean,1022
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,32,743.54,10.837,,closed loop,mean,1023
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,8,282.34,6.1214,,closed loop,mean,1024
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,8,584.56,8.5413,,closed loop,mean,1025
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,4,341.3,5.0896,,closed loop,mean,1026
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,64,1113.5,18.394,,closed loop,mean,1027
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,32,1673,18.561,,closed loop,mean,1028
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,16,655.01,8.6066,,closed loop,mean,1029
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,4,311.6,17.908,,closed loop,mean,1030
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,16,1550.1,35.551,,closed loop,mean,1031
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,8,363.69,20.344,,closed loop,mean,1032
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,16,293.22,24.585,,closed loop,mean,1033
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,32,546.58,35.728,,closed loop,mean,1034
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,16,348,26.389,,closed loop,mean,1035
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,64,16971,41.301,,closed loop,mean,1036
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,8,1197.7,33.195,,closed loop,mean,1037
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,64,42570,63.342,,closed loop,mean,1038
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,4,368.08,17.947,,closed loop,mean,1039
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,8,310.49,20.952,,closed loop,mean,1040
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,4,1102.1,20.733,,closed loop,mean,1041
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,32,319.33,31.28,,closed loop,mean,1042
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,32,2235.4,52.93,,closed loop,mean,1043
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,64,521.04,47.128,,closed loop,mean,1044
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,154.86,15.21,,closed loop,mean,1045
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,4,113.22,10.087,,closed loop,mean,1046
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,64,3384,45.538,,closed loop,mean,1047
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,8,125.99,12.357,,closed loop,mean,1048
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,16,554.84,19.71,,closed loop,mean,1049
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,191.43,20.968,,closed loop,mean,1050
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,16,131.91,15.197,,closed loop,mean,1051
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,32,823.81,29.802,,closed loop,mean,1052
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,103.8,12.443,,closed loop,mean,1053
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,235.8,26.607,,closed loop,mean,1054
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,64,784.49,20.234,,closed loop,mean,1055
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,64,325.74,20.048,,closed loop,mean,1056
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,4,308.78,9.4188,,closed loop,mean,1057
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,8,233.48,11.467,,closed loop,mean,1058
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,16,290.51,22.627,,closed loop,mean,1059
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,64,434.8,30.556,,closed loop,mean,1060
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,16,330.34,13.296,,closed loop,mean,1061
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,8,303.91,10.527,,closed loop,mean,1062
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,16,629.1,17.398,,closed loop,mean,1063
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,4,424.57,10.34,,closed loop,mean,1064
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,4,307.79,10.081,,closed loop,mean,1065
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,64,1224.5,38.222,,closed loop,mean,1066
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,32,341.33,16.518,,closed loop,mean,1067
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,32,831.13,25.382,,closed loop,mean,1068
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,8,501.08,12.462,,closed loop,mean,1069
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,32,377.07,22.082,,closed loop,mean,1070
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,8192,16,63.785,5.6365,,closed loop,mean,1071
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,8192,128,133.18,12.509,,closed loop,mean,1072
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,8,141.78,4.9053,,closed loop,mean,1073
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,64,101.62,7.0716,,closed loop,mean,1074
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,4,35.661,3.3645,,closed loop,mean,1075
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,32,55.32,5.6975,,closed loop,mean,1076
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,1024,8,30.693,3.4746,,closed loop,mean,1077
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,64,380.79,14.241,,closed loop,mean,1078
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,8192,1024,32,182.58,6.8486,,closed loop,mean,1079
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,128,646.91,21.375,,closed loop,mean,1080
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,128,104.48,9.5046,,closed loop,mean,1081
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,8192,8,38.665,3.6709,,closed loop,mean,1082
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,8192,1024,16,126.16,5.3654,,closed loop,mean,1083
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,4,223.5,7.7438,,closed loop,mean,1084
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,4,231.85,8.0652,,closed loop,mean,1085
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,64,1245.2,26.754,,closed loop,mean,1086
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,8,214.91,8.9087,,closed loop,mean,1087
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,64,674.34,22.131,,closed loop,mean,1088
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,32,909.15,19.808,,closed loop,mean,1089
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,16,373.89,10.981,,closed loop,mean,1090
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,16,577.45,13.081,,closed loop,mean,1091
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,4,385.47,8.4114,,closed loop,mean,1092
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,16,423.31,12.01,,closed loop,mean,1093
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,8,245.35,9.6436,,closed loop,mean,1094
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,32,575.97,17.918,,closed loop,mean,1095
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,32,498.92,16.149,,closed loop,mean,1096
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,8,447.7,10.043,,closed loop,mean,1097
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,256,3316,29.673,,closed loop,mean,1098
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,1024,64,1085.5,12.289,,closed loop,mean,1099
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,8,232.4,6.9513,,closed loop,mean,1100
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,16,435.76,11.507,,closed loop,mean,1101
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,4,277.04,5.3871,,closed loop,mean,1102
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,64,2040,15.37,,closed loop,mean,1103
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,8,225.89,6.452,,closed loop,mean,1104
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,16,289.26,8.0713,,closed loop,mean,1105
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,32,587.39,17.184,,closed loop,mean,1106
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,8192,128,1386.3,11.665,,closed loop,mean,1107
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,128,2417,20.035,,closed loop,mean,1108
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,8,344.14,7.5669,,closed loop,mean,1109
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,1024,1024,256,1228.6,23.228,,closed loop,mean,1110
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,8192,256,2409.5,13.046,,closed loop,mean,1111
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,8192,4,44.77,2.2864,,closed loop,mean,1112
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,32,231.95,9.5856,,closed loop,mean,1113
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,4,112.77,3.5682,,closed loop,mean,1114
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,128,110.17,8.8175,,closed loop,mean,1115
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,16,49.582,4.2525,,closed loop,mean,1116
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,128,638.69,21.782,,closed loop,mean,1117
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,8,130.45,4.7215,,closed loop,mean,1118
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,256,1140.1,35.698,,closed loop,mean,1119
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,8192,1024,16,124.3,4.6455,,closed loop,mean,1120
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,128,98.497,7.8336,,closed loop,mean,1121
gpt-oss-120b,b200-sxm,4,1,fp4,trtllm,1024,1024,64,194.05,6.4238,,closed loop,mean,1122
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,32,58.119,5.2535,,closed loop,mean,1123
gpt-oss-120b,b200-sxm,2,1,fp4,trtllm,1024,1024,256,280.28,11.052,,closed loop,mean,1124
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,256,145.21,10.644,,closed loop,mean,1125
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,64,374.95,13.893,,closed loop,mean,1126
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,8,41.773,3.376,,closed loop,mean,1127
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,4,330.95,5.3496,,closed loop,mean,1128
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,64,420.21,12.204,,closed loop,mean,1129
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,64,1038.2,25.145,,closed loop,mean,1130
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,16,497.04,11.234,,closed loop,mean,1131
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,8,380.23,7.4709,,closed loop,mean,1132
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,128,1938.1,42.836,,closed loop,mean,1133
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,16,191.8,7.5471,,closed loop,mean,1134
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,4,195.18,5.3801,,closed loop,mean,1135
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,8192,256,3116.2,18.182,,closed loop,mean,1136
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,128,879.11,20.49,,closed loop,mean,1137
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,8,258.16,5.8728,,closed loop,mean,1138
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,4,195.05,4.3656,,closed loop,mean,1139
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,32,274.62,9.4913,,closed loop,mean,1140
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,64,466.58,14.208,,closed loop,mean,1141
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,1024,256,1403.3,21.033,,closed loop,mean,1142
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,32,296.43,10.876,,closed loop,mean,1143
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,32,647.71,15.874,,closed loop,mean,1144
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,16,195.36,8.6068,,closed loop,mean,1145
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,8192,128,1851.1,16.681,,closed loop,mean,1146
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,256,9916.2,71.265,,closed loop,mean,1147
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,8,153.27,6.8164,,closed loop,mean,1148
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,16,181.12,11.967,,closed loop,mean,1149
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,16,178.22,12.476,,closed loop,mean,1150
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,8,298.74,10.464,,closed loop,mean,1151
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,8192,1024,256,3545.5,57.363,,closed loop,mean,1152
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,8,163.3,9.144,,closed loop,mean,1153
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,32,526.92,20.58,,closed loop,mean,1154
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,4,161.74,7.862,,closed loop,mean,1155
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,8192,256,906.62,21.375,,closed loop,mean,1156
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,8,163.48,9.7,,closed loop,mean,1157
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,1024,256,791.14,23.912,,closed loop,mean,1158
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,1024,128,797.78,21.334,,closed loop,mean,1159
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,16,389.79,14.313,,closed loop,mean,1160
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,4,156.25,7.9299,,closed loop,mean,1161
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,8192,128,768.96,19.228,,closed loop,mean,1162
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,128,2479.7,27.058,,closed loop,mean,1163
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,128,304.83,28.445,,closed loop,mean,1164
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,8,181.47,11.085,,closed loop,mean,1165
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,8192,1024,32,7195.2,28.47,,closed loop,mean,1166
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,4,348.03,10.925,,closed loop,mean,1167
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,1024,1024,16,215.81,17.102,,closed loop,mean,1168
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,8192,256,1440.7,33.408,,closed loop,mean,1169
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,4,193.25,10.134,,closed loop,mean,1170
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,32,262.03,16.407,,closed loop,mean,1171
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,8,187.01,10.498,,closed loop,mean,1172
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,4,188.52,10.302,,closed loop,mean,1173
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,128,737.87,26.994,,closed loop,mean,1174
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,8,399.48,12.057,,closed loop,mean,1175
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,8192,1024,16,652.65,20.315,,closed loop,mean,1176
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,128,1976.5,55.675,,closed loop,mean,1177
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,64,1124.7,35.731,,closed loop,mean,1178
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,256,8327.8,89.409,,closed loop,mean,1179
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,16,244.63,12.824,,closed loop,mean,1180
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,64,642.5,21.505,,closed loop,mean,1181
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,64,295.1,22.353,,closed loop,mean,1182
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,1024,8192,256,5180.2,30.399,,closed loop,mean,1183
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,8192,8,211.07,5.268,,closed loop,mean,1184
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,8192,64,26035,18.468,,closed loop,mean,1185
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,8192,1024,64,6422,39.755,,closed loop,mean,1186
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,1024,1024,128,3201,31.458,,closed loop,mean,1187
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,8192,1024,128,8862.7,61.193,,closed loop,mean,1188
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,8192,1024,256,12223,101.78,,closed loop,mean,1189
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,16,250.58,9.4052,,closed loop,mean,1190
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,1024,1024,256,2997.5,37.231,,closed loop,mean,1191
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,64,3089.7,40.638,,closed loop,mean,1192
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,106.62,13.367,,closed loop,mean,1193
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,64,915.06,33.616,,closed loop,mean,1194
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,99.485,13.62,,closed loop,mean,1195
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,128,298,28.08,,closed loop,mean,1196
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,16,426.77,16.077,,closed loop,mean,1197
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,90.452,10.818,,closed loop,mean,1198
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,146.33,17.85,,closed loop,mean,1199
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,4,82.051,9.3481,,closed loop,mean,1200
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,4,72.107,9.6,,closed loop,mean,1201
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,8,325.78,12.02,,closed loop,mean,1202
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,78.722,11.107,,closed loop,mean,1203
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,128,337.24,27.865,,closed loop,mean,1204
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,4,249.93,10.256,,closed loop,mean,1205
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,256,554.95,37.894,,closed loop,mean,1206
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,203.41,22.307,,closed loop,mean,1207
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,192.3,22.34,,closed loop,mean,1208
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,136.92,18.044,,closed loop,mean,1209
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,32,590.88,23.083,,closed loop,mean,1210
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,256,537.57,38.147,,closed loop,mean,1211
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,64,609.39,24.238,,closed loop,mean,1212
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,4,190.88,7.9127,,closed loop,mean,1213
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,64,163.42,17.418,,closed loop,mean,1214
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,32,457.07,16.766,,closed loop,mean,1215
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,16,113.94,10.226,,closed loop,mean,1216
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,8,239.16,9.1309,,closed loop,mean,1217
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,8,103.92,8.4116,,closed loop,mean,1218
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,128,222.61,22.902,,closed loop,mean,1219
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,4,100.62,7.4561,,closed loop,mean,1220
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,32,131.95,13.49,,closed loop,mean,1221
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,1024,1024,256,367.6,34.741,,closed loop,mean,1222
MiniMax-M2.5,b200-sxm,2,2,fp4,vllm,8192,1024,16,304.07,11.691,,closed loop,mean,1223
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,154.86,15.21,,closed loop,mean,1224
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,4,113.22,10.087,,closed loop,mean,1225
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,64,3384,45.538,,closed loop,mean,1226
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,8,125.99,12.357,,closed loop,mean,1227
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,16,554.84,19.71,,closed loop,mean,1228
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,191.43,20.968,,closed loop,mean,1229
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,16,131.91,15.197,,closed loop,mean,1230
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,32,823.81,29.802,,closed loop,mean,1231
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,103.8,12.443,,closed loop,mean,1232
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,235.8,26.607,,closed loop,mean,1233
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,128,2703.4,43.964,,closed loop,mean,1234
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,32,1610.4,23.351,,closed loop,mean,1235
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,4,330.95,5.3496,,closed loop,mean,1236
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,7625.7,30.407,,closed loop,mean,1237
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,256,1196.7,34.676,,closed loop,mean,1238
DeepSeek-V3/R1,gb200,24,24,fp4,trtllm,1024,1024,2150,2279.8,19.049,,closed loop,mean,1239
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,229.71,5.7611,,closed loop,mean,1240
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,8,199.43,10.323,,closed loop,mean,1241
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,929.4,18.01,,closed loop,mean,1242
DeepSeek-V3/R1,gb200,12,12,fp4,trtllm,1024,1024,2252,5397.4,31.482,,closed loop,mean,1243
DeepSeek-V3/R1,gb200,24,24,fp4,trtllm,1024,1024,2048,1577.2,24.882,,closed loop,mean,1244
DeepSeek-V3/R1,gb200,12,12,fp4,trtllm,1024,1024,4300,13400,52.585,,closed loop,mean,1245
DeepSeek-V3/R1,gb200,24,24,fp4,trtllm,1024,1024,4300,4716.4,33.37,,closed loop,mean,1246
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,4,387.89,9.0893,,closed loop,mean,1247
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,8,363.99,8.8147,,closed loop,mean,1248
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,32,232.39,17.171,,closed loop,mean,1249
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,5632,5991,34.209,,closed loop,mean,1250
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,4992,4393.8,32.89,,closed loop,mean,1251
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,4608,3556,31.851,,closed loop,mean,1252
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,2048,3677.4,25.046,,closed loop,mean,1253
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,4,161.74,7.862,,closed loop,mean,1254
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,8,163.3,9.144,,closed loop,mean,1255
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,64,353,22.296,,closed loop,mean,1256
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,5120,4064.6,33.306,,closed loop,mean,1257
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,5376,4743.6,33.761,,closed loop,mean,1258
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,6144,4916.4,36.983,,closed loop,mean,1259
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,4864,3961.4,32.307,,closed loop,mean,1260
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,1024,8553.3,24.188,,closed loop,mean,1261
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,8192,11002,39.364,,closed loop,mean,1262
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,1024,1024,4096,4358,30.035,,closed loop,mean,1263
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,128,631.04,28.637,,closed loop,mean,1264
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,32,274.62,9.4913,,closed loop,mean,1265
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,8,258.16,5.8728,,closed loop,mean,1266
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,4,195.05,4.3656,,closed loop,mean,1267
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,8,6675.9,15.536,,closed loop,mean,1268
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,8,344.14,7.5669,,closed loop,mean,1269
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,16,497.04,11.234,,closed loop,mean,1270
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,16,435.76,11.507,,closed loop,mean,1271
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,64,2002.3,32.726,,closed loop,mean,1272
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,64,1038.2,25.145,,closed loop,mean,1273
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,8,380.23,7.4709,,closed loop,mean,1274
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,8,662.84,12.594,,closed loop,mean,1275
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,16,178.22,12.476,,closed loop,mean,1276
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,64,466.58,14.208,,closed loop,mean,1277
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,8,232.4,6.9513,,closed loop,mean,1278
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,4,5504,13.63,,closed loop,mean,1279
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,256,3736.7,63.353,,closed loop,mean,1280
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,128,4246.8,32.451,,closed loop,mean,1281
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,1024,26003,32.116,,closed loop,mean,1282
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,256,2774.9,32.087,,closed loop,mean,1283
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,4096,1.5064e+05,32.018,,closed loop,mean,1284
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,2048,64673,32.075,,closed loop,mean,1285
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,384,5323.1,31.894,,closed loop,mean,1286
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,4,195.18,5.3801,,closed loop,mean,1287
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,206.72,6.7032,,closed loop,mean,1288
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,16,889.77,16.312,,closed loop,mean,1289
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,576,7518,32.27,,closed loop,mean,1290
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,448,5630.2,32.009,,closed loop,mean,1291
DeepSeek-V3/R1,gb200,72,72,fp8,sglang,8192,1024,512,9862.8,32.106,,closed loop,mean,1292
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,32,7977.4,26.386,,closed loop,mean,1293
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,478.59,9.6068,,closed loop,mean,1294
DeepSeek-V3/R1,gb200,52,52,fp4,trtllm,8192,1024,269,1115.7,8.822,,closed loop,mean,1295
DeepSeek-V3/R1,gb200,64,64,fp4,trtllm,8192,1024,538,1388.7,10.071,,closed loop,mean,1296
DeepSeek-V3/R1,gb200,52,52,fp4,trtllm,8192,1024,128,778.79,7.9188,,closed loop,mean,1297
DeepSeek-V3/R1,gb200,28,28,fp4,trtllm,8192,1024,12,538.87,8.0213,,closed loop,mean,1298
DeepSeek-V3/R1,gb200,28,28,fp4,trtllm,8192,1024,6,488.66,7.3181,,closed loop,mean,1299
DeepSeek-V3/R1,gb200,28,28,fp4,trtllm,8192,1024,3,399.81,6.5804,,closed loop,mean,1300
DeepSeek-V3/R1,gb200,28,28,fp4,trtllm,8192,1024,24,715.04,9.1909,,closed loop,mean,1301
DeepSeek-V3/R1,gb200,28,28,fp4,trtllm,8192,1024,54,1430.9,6.9226,,closed loop,mean,1302
DeepSeek-V3/R1,gb200,32,32,fp4,trtllm,8192,1024,2150,5755.3,43.875,,closed loop,mean,1303
DeepSeek-V3/R1,gb200,40,40,fp4,trtllm,8192,1024,1075,2550.3,23.878,,closed loop,mean,1304
DeepSeek-V3/R1,gb200,28,28,fp4,trtllm,8192,1024,102,1710.2,12.919,,closed loop,mean,1305
DeepSeek-V3/R1,gb200,28,28,fp4,trtllm,8192,1024,48,930.75,10.602,,closed loop,mean,1306
DeepSeek-V3/R1,gb200,28,28,fp4,trtllm,8192,1024,2150,6727.8,53.555,,closed loop,mean,1307
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,16,1092.3,14.758,,closed loop,mean,1308
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,8,606.63,10.269,,closed loop,mean,1309
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,4,277.04,5.3871,,closed loop,mean,1310
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,4,112.77,3.5682,,closed loop,mean,1311
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,8192,1024,8,305.63,7.4427,,closed loop,mean,1312
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,16,179.48,6.6073,,closed loop,mean,1313
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,8192,1024,64,1530.9,41.825,,closed loop,mean,1314
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,8192,16,51.391,2.7327,,closed loop,mean,1315
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,32,128.09,7.603,,closed loop,mean,1316
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,64,61.648,5.848,,closed loop,mean,1317
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,8192,4,96.115,6.1464,,closed loop,mean,1318
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,8192,64,63.799,6.7462,,closed loop,mean,1319
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,8192,4,46.136,3.9126,,closed loop,mean,1320
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,8192,64,83.226,7.0773,,closed loop,mean,1321
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,8192,64,25798,18.293,,closed loop,mean,1322
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,8192,4,98.278,6.7855,,closed loop,mean,1323
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,16,97.038,6.7315,,closed loop,mean,1324
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,8192,64,143.37,7.9343,,closed loop,mean,1325
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,8192,8,32.073,3.1296,,closed loop,mean,1326
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,8192,16,124.75,6.4872,,closed loop,mean,1327
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,8,108.08,5.7112,,closed loop,mean,1328
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,8192,16,38.517,3.8086,,closed loop,mean,1329
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,8192,64,259.89,23.441,,closed loop,mean,1330
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,8192,16,114.48,10.881,,closed loop,mean,1331
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,8192,32,70.905,7.3272,,closed loop,mean,1332
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,4,194.87,5.1068,,closed loop,mean,1333
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,64,7522.1,23.903,,closed loop,mean,1334
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,8192,4,31.354,2.9562,,closed loop,mean,1335
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,8192,64,94.052,9.8156,,closed loop,mean,1336
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,8192,32,84.163,6.7695,,closed loop,mean,1337
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,8192,16,63.785,5.6365,,closed loop,mean,1338
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,8192,64,120.02,9.1348,,closed loop,mean,1339
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,8192,64,163.62,14.376,,closed loop,mean,1340
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,8192,4,37.772,3.4024,,closed loop,mean,1341
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,8192,16,56.406,5.2877,,closed loop,mean,1342
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,8192,16,48.676,4.5591,,closed loop,mean,1343
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,8192,4,35.231,3.4824,,closed loop,mean,1344
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,8192,32,139.86,13.559,,closed loop,mean,1345
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,8192,32,173.88,16.153,,closed loop,mean,1346
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,8192,32,50.325,3.5642,,closed loop,mean,1347
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,8192,4,44.77,2.2864,,closed loop,mean,1348
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,8192,8,69.844,6.1033,,closed loop,mean,1349
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,8192,32,45.8,4.2056,,closed loop,mean,1350
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,8192,32,117.82,10.365,,closed loop,mean,1351
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,8192,16,89.611,7.7924,,closed loop,mean,1352
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,8192,64,61.175,4.316,,closed loop,mean,1353
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,8192,32,145.18,6.9743,,closed loop,mean,1354
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,8192,8,110.53,8.6745,,closed loop,mean,1355
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,8192,16,60.125,5.3989,,closed loop,mean,1356
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,8192,8,39.815,4.636,,closed loop,mean,1357
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,8192,32,66.42,7.7018,,closed loop,mean,1358
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,8192,4,34.348,3.6293,,closed loop,mean,1359
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,8,153.27,6.8164,,closed loop,mean,1360
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,32,7101.5,18.621,,closed loop,mean,1361
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,8192,8,50.828,4.2687,,closed loop,mean,1362
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,8192,16,133.45,11.735,,closed loop,mean,1363
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,8192,8,38.665,3.6709,,closed loop,mean,1364
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,8192,64,63.114,5.4726,,closed loop,mean,1365
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,8192,8,42.076,2.4781,,closed loop,mean,1366
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,8192,32,58.567,5.5127,,closed loop,mean,1367
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,8192,8,103.93,5.1874,,closed loop,mean,1368
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,16,39.557,3.8093,,closed loop,mean,1369
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,8192,4,47.118,3.4783,,closed loop,mean,1370
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,64,136.29,9.3297,,closed loop,mean,1371
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,8,35.609,3.104,,closed loop,mean,1372
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,4,83.423,4.7984,,closed loop,mean,1373
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,8192,16,50.026,5.568,,closed loop,mean,1374
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,8192,32,82.588,6.8188,,closed loop,mean,1375
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,8192,4,89.236,4.1782,,closed loop,mean,1376
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,64,459.09,22.288,,closed loop,mean,1377
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,8192,64,85.093,9.6352,,closed loop,mean,1378
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,4,44.62,2.6356,,closed loop,mean,1379
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,8192,8,45.879,4.9463,,closed loop,mean,1380
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,32,58.643,4.6965,,closed loop,mean,1381
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,8192,4,57.684,4.9624,,closed loop,mean,1382
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,8192,8,105.05,8.2295,,closed loop,mean,1383
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,1024,32,73.851,7.9333,,closed loop,mean,1384
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,8,110.24,6.0537,,closed loop,mean,1385
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,8192,1024,8,225.58,5.1794,,closed loop,mean,1386
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,8192,1024,16,102.97,3.4972,,closed loop,mean,1387
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,8192,1024,4,178.34,4.4724,,closed loop,mean,1388
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,8192,1024,8,514.2,10.464,,closed loop,mean,1389
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,8192,8,53.845,4.4149,,closed loop,mean,1390
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,1024,8,108.9,8.1794,,closed loop,mean,1391
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,1024,16,121.41,13.192,,closed loop,mean,1392
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,1024,64,505.83,16.919,,closed loop,mean,1393
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,1024,32,531.47,17.865,,closed loop,mean,1394
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,32,296.43,10.876,,closed loop,mean,1395
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,8192,4,85.907,11.995,,closed loop,mean,1396
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,8192,4,57.92,6.9995,,closed loop,mean,1397
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,8192,4,78.518,5.8084,,closed loop,mean,1398
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,8192,8,247.3,24.097,,closed loop,mean,1399
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,8192,16,325.13,27.295,,closed loop,mean,1400
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,8192,4,103.61,14.873,,closed loop,mean,1401
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,16,195.36,8.6068,,closed loop,mean,1402
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,1024,64,185.08,10.973,,closed loop,mean,1403
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,64,79.303,6.752,,closed loop,mean,1404
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,1024,16,129.84,7.2853,,closed loop,mean,1405
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,1024,64,117.04,9.4835,,closed loop,mean,1406
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,1024,8,115.27,5.6321,,closed loop,mean,1407
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,1024,4,46.121,3.935,,closed loop,mean,1408
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,1024,16,133.24,12.651,,closed loop,mean,1409
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,527.53,16.909,,closed loop,mean,1410
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,586.3,11.71,,closed loop,mean,1411
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,8192,1024,32,674.56,21.122,,closed loop,mean,1412
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,8192,1024,4,297.88,7.6469,,closed loop,mean,1413
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,8192,1024,16,482.77,14.19,,closed loop,mean,1414
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,8192,1024,16,126.16,5.3654,,closed loop,mean,1415
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,8192,1024,64,516.96,13.212,,closed loop,mean,1416
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,8192,1024,32,346.77,9.4092,,closed loop,mean,1417
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,798.99,22.529,,closed loop,mean,1418
gpt-oss-120b,b200-sxm,4,1,fp4,trtllm,1024,1024,32,121.72,3.4837,,closed loop,mean,1419
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,8192,128,259.88,14.433,,closed loop,mean,1420
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,8192,128,1.3662e+05,26.617,,closed loop,mean,1421
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,8192,64,141.25,9.5406,,closed loop,mean,1422
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,8192,16,127.91,14.095,,closed loop,mean,1423
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,8192,4,87.402,7.4648,,closed loop,mean,1424
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,1024,4,46.327,3.4875,,closed loop,mean,1425
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,1024,4,38.661,3.7129,,closed loop,mean,1426
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,1024,8,85.074,8.4664,,closed loop,mean,1427
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,64,165.22,11.396,,closed loop,mean,1428
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,1024,4,59.322,5.0288,,closed loop,mean,1429
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,16,49.582,4.2525,,closed loop,mean,1430
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,1024,16,63.558,5.6003,,closed loop,mean,1431
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,1024,8,30.693,3.4746,,closed loop,mean,1432
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,8192,1024,64,437.73,14.392,,closed loop,mean,1433
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,64,600.11,15.987,,closed loop,mean,1434
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,8192,1024,4,76.119,2.4239,,closed loop,mean,1435
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,8,141.78,4.9053,,closed loop,mean,1436
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,8192,64,241.47,21.302,,closed loop,mean,1437
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,8192,128,204.04,14.096,,closed loop,mean,1438
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,8192,128,656.41,29.492,,closed loop,mean,1439
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,8192,64,190.74,14.563,,closed loop,mean,1440
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,8192,64,30787,41.682,,closed loop,mean,1441
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,1024,8,53.017,4.4104,,closed loop,mean,1442
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,1024,64,272.7,24.761,,closed loop,mean,1443
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,4,42.044,2.8211,,closed loop,mean,1444
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,32,58.119,5.2535,,closed loop,mean,1445
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,1024,16,107.3,11.436,,closed loop,mean,1446
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,4,104.23,4.9775,,closed loop,mean,1447
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,16,285.61,8.503,,closed loop,mean,1448
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,8192,1024,4,127.92,3.8801,,closed loop,mean,1449
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,8192,1024,32,171.76,6.2786,,closed loop,mean,1450
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,1024,16,48.476,6.1228,,closed loop,mean,1451
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,1024,64,86.679,9.5489,,closed loop,mean,1452
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,8192,32,177.95,15.835,,closed loop,mean,1453
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,8192,32,161.18,17.143,,closed loop,mean,1454
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,8192,8,121.1,10.825,,closed loop,mean,1455
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,8192,16,132.66,9.3956,,closed loop,mean,1456
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,4,35.661,3.3645,,closed loop,mean,1457
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,1024,32,148.98,8.4602,,closed loop,mean,1458
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,1024,4,85.737,6.3318,,closed loop,mean,1459
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,1024,32,84.228,7.1579,,closed loop,mean,1460
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,1024,4,25.376,2.9905,,closed loop,mean,1461
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,8192,128,367.13,20.859,,closed loop,mean,1462
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,8192,4,110.43,12.226,,closed loop,mean,1463
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,8192,64,381.9,24.667,,closed loop,mean,1464
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,8192,4,72.544,12.367,,closed loop,mean,1465
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,8192,64,238.18,20.899,,closed loop,mean,1466
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,8192,64,256.79,18.464,,closed loop,mean,1467
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,1024,4,80.546,6.8842,,closed loop,mean,1468
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,1024,64,211.93,20.457,,closed loop,mean,1469
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,32,55.32,5.6975,,closed loop,mean,1470
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,16,168.04,6.5524,,closed loop,mean,1471
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,8192,1024,8,101.37,4.13,,closed loop,mean,1472
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,8192,1024,64,276.66,9.6179,,closed loop,mean,1473
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,8192,1024,64,975.6,26.315,,closed loop,mean,1474
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,1024,1024,8,46.981,4.5642,,closed loop,mean,1475
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,1024,32,70.216,8.2606,,closed loop,mean,1476
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,16,45.661,5.3488,,closed loop,mean,1477
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,1024,32,63.556,4.6365,,closed loop,mean,1478
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,1024,64,169.02,14.832,,closed loop,mean,1479
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,1024,4,31.778,3.6379,,closed loop,mean,1480
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,32,147.85,9.1562,,closed loop,mean,1481
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,16,123.37,7.4677,,closed loop,mean,1482
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,1024,8,105.87,9.0592,,closed loop,mean,1483
gpt-oss-120b,b200-sxm,4,1,fp4,trtllm,1024,1024,64,142.88,4.1291,,closed loop,mean,1484
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,1024,16,60.783,5.8426,,closed loop,mean,1485
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,8192,16,172.75,16.987,,closed loop,mean,1486
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,8192,16,122.25,14.679,,closed loop,mean,1487
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,8192,16,119.82,14.378,,closed loop,mean,1488
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,8192,32,171.73,18.386,,closed loop,mean,1489
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,8192,16,93.184,11.584,,closed loop,mean,1490
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,8192,64,230.74,15.008,,closed loop,mean,1491
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,8192,1024,16,280.57,8.3002,,closed loop,mean,1492
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,8192,1024,32,279.31,10.088,,closed loop,mean,1493
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,8192,1024,32,895.6,24.802,,closed loop,mean,1494
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,32,376.74,10.944,,closed loop,mean,1495
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,1024,16,36.826,3.9064,,closed loop,mean,1496
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,1024,1024,32,156.33,15.258,,closed loop,mean,1497
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,1024,16,45.6,3.2792,,closed loop,mean,1498
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,1024,64,134.67,11.425,,closed loop,mean,1499
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,8192,8,159.21,14.833,,closed loop,mean,1500
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,8192,8,148.07,16.932,,closed loop,mean,1501
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,8192,32,273.39,15.76,,closed loop,mean,1502
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,8192,4,89.578,9.9581,,closed loop,mean,1503
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,8192,8,112.28,6.5107,,closed loop,mean,1504
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,8192,8,111.28,10.306,,closed loop,mean,1505
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,8192,16,84.474,7.4807,,closed loop,mean,1506
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,8192,4,140.91,8.3997,,closed loop,mean,1507
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,4,168.13,5.1323,,closed loop,mean,1508
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,8192,1024,32,213.29,5.8029,,closed loop,mean,1509
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,8192,1024,16,660.74,15.746,,closed loop,mean,1510
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,8192,1024,64,211.41,6.2439,,closed loop,mean,1511
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,8192,1024,4,74.173,3.0399,,closed loop,mean,1512
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,32,231.95,9.5856,,closed loop,mean,1513
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,8192,1024,8,172.89,5.7846,,closed loop,mean,1514
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,8,205.4,6.4318,,closed loop,mean,1515
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,1024,8,40.418,4.7808,,closed loop,mean,1516
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,1024,64,99.44,10.498,,closed loop,mean,1517
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,1024,8,48.401,2.6234,,closed loop,mean,1518
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,1024,32,70.252,4.2416,,closed loop,mean,1519
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,1024,4,40.755,2.2888,,closed loop,mean,1520
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,8192,64,167.1,10.466,,closed loop,mean,1521
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,8192,32,111.71,8.3193,,closed loop,mean,1522
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,8192,16,96.361,6.4157,,closed loop,mean,1523
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,8192,32,182.62,10.996,,closed loop,mean,1524
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,64,374.95,13.893,,closed loop,mean,1525
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,64,380.79,14.241,,closed loop,mean,1526
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,8192,1024,16,410.8,10.78,,closed loop,mean,1527
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,1024,8,36.701,3.9933,,closed loop,mean,1528
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,1024,1024,32,182.64,17.638,,closed loop,mean,1529
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,1024,4,117.14,4.3801,,closed loop,mean,1530
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,1024,1024,64,65.392,5.0406,,closed loop,mean,1531
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,1024,1024,64,61.234,5.771,,closed loop,mean,1532
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,64,101.62,7.0716,,closed loop,mean,1533
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,1024,32,64.636,5.7721,,closed loop,mean,1534
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,8,48.001,3.882,,closed loop,mean,1535
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,8,41.773,3.376,,closed loop,mean,1536
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,1024,8,70.149,6.2457,,closed loop,mean,1537
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,1024,16,90.666,8.175,,closed loop,mean,1538
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,1024,32,119.36,10.939,,closed loop,mean,1539
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,8192,128,190.6,13.425,,closed loop,mean,1540
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,8192,8,75.925,7.0911,,closed loop,mean,1541
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,8192,4,124.02,17.971,,closed loop,mean,1542
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,8192,64,5322.9,46.266,,closed loop,mean,1543
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,8192,16,197.48,17.18,,closed loop,mean,1544
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,8192,32,88.329,7.5958,,closed loop,mean,1545
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,8192,64,246.44,15.677,,closed loop,mean,1546
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,8192,16,179.99,17.893,,closed loop,mean,1547
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,8192,16,179.06,8.3666,,closed loop,mean,1548
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,8192,16,73.106,7.4222,,closed loop,mean,1549
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,8192,32,134.26,11.907,,closed loop,mean,1550
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,8192,32,118.93,7.1554,,closed loop,mean,1551
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,8192,32,232.57,19.999,,closed loop,mean,1552
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,8192,8,103.83,8.4423,,closed loop,mean,1553
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,8192,1024,64,266.1,9.0447,,closed loop,mean,1554
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,8192,1024,32,581.1,16.506,,closed loop,mean,1555
gpt-oss-120b,h200-sxm,1,1,fp4,vllm,8192,1024,4,407.64,7.0811,,closed loop,mean,1556
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,1024,16,52.472,4.7647,,closed loop,mean,1557
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,8192,1024,64,1517.4,45.912,,closed loop,mean,1558
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,8192,1024,64,7813.8,70.687,,closed loop,mean,1559
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,8192,1024,32,1740.9,40.882,,closed loop,mean,1560
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,8192,1024,8,582.93,15.766,,closed loop,mean,1561
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,8192,1024,64,1436,36.028,,closed loop,mean,1562
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,8192,4,72.159,9.4611,,closed loop,mean,1563
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,8192,16,190.85,13.608,,closed loop,mean,1564
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,8192,1024,4,88.923,2.9334,,closed loop,mean,1565
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,8192,1024,64,634.03,16.13,,closed loop,mean,1566
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,8192,1024,16,209.99,5.7872,,closed loop,mean,1567
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,8,130.45,4.7215,,closed loop,mean,1568
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,8192,1024,8,98.682,3.6702,,closed loop,mean,1569
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,8192,1024,4,179.79,4.29,,closed loop,mean,1570
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,8192,64,176.2,16.489,,closed loop,mean,1571
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,8192,32,288.95,27.694,,closed loop,mean,1572
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,8192,8,99.319,12.656,,closed loop,mean,1573
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,8192,64,412.98,26.841,,closed loop,mean,1574
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,8192,32,135.75,8.9711,,closed loop,mean,1575
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,8192,128,418.62,19.373,,closed loop,mean,1576
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,8192,4,89.737,6.5196,,closed loop,mean,1577
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,8192,1024,8,82.64,2.7176,,closed loop,mean,1578
gpt-oss-120b,b200-sxm,8,8,fp4,trtllm,8192,1024,32,132.06,4.4914,,closed loop,mean,1579
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,8192,1024,64,6184.2,30.577,,closed loop,mean,1580
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,8192,1024,8,101.99,3.5877,,closed loop,mean,1581
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,8192,1024,8,169.65,4.4886,,closed loop,mean,1582
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,32,252.47,9.6976,,closed loop,mean,1583
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,8192,4,137.47,16.671,,closed loop,mean,1584
gpt-oss-120b,h200-sxm,1,1,fp4,trtllm,8192,1024,8,379.08,9.7835,,closed loop,mean,1585
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,8192,64,258.96,10.453,,closed loop,mean,1586
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,8192,32,174.5,7.902,,closed loop,mean,1587
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,8192,4,58.355,6.1373,,closed loop,mean,1588
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,8192,32,474.18,37.817,,closed loop,mean,1589
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,8192,64,282.47,13.7,,closed loop,mean,1590
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,8192,128,196.35,12.999,,closed loop,mean,1591
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,8192,16,91.371,6.7108,,closed loop,mean,1592
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,8192,16,144.54,7.0346,,closed loop,mean,1593
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,8192,1024,32,378.82,10.2,,closed loop,mean,1594
gpt-oss-120b,h200-sxm,4,4,fp4,vllm,8192,1024,16,293.67,7.0235,,closed loop,mean,1595
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,8192,1024,4,264.74,5.6032,,closed loop,mean,1596
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,8192,1024,32,182.58,6.8486,,closed loop,mean,1597
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,8192,1024,4,88.686,3.9939,,closed loop,mean,1598
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,8192,1024,64,259.32,7.9793,,closed loop,mean,1599
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,8192,1024,16,124.3,4.6455,,closed loop,mean,1600
gpt-oss-120b,b200-sxm,8,8,fp4,vllm,8192,1024,16,119.3,4.4516,,closed loop,mean,1601
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,8192,8,82.266,9.815,,closed loop,mean,1602
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,8192,64,410.14,20.227,,closed loop,mean,1603
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,8192,4,69.751,7.0276,,closed loop,mean,1604
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,8192,8,143.47,15.446,,closed loop,mean,1605
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,4,115.82,3.734,,closed loop,mean,1606
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,8192,8,96.886,9.9319,,closed loop,mean,1607
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,8192,8,77.914,5.9512,,closed loop,mean,1608
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,8192,32,165.99,17.209,,closed loop,mean,1609
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,8192,4,98.365,8.0861,,closed loop,mean,1610
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,8192,4,98.068,10.381,,closed loop,mean,1611
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,8192,8,64.512,6.312,,closed loop,mean,1612
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,8192,4,131.49,14.202,,closed loop,mean,1613
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,8192,8,81.266,7.1904,,closed loop,mean,1614
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,8192,8,155.35,19.194,,closed loop,mean,1615
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,8192,32,151.77,11.786,,closed loop,mean,1616
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,8192,8,90.412,13.451,,closed loop,mean,1617
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,8192,16,119.83,7.9766,,closed loop,mean,1618
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,8192,64,192.41,11.341,,closed loop,mean,1619
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,8192,64,135.12,9.2311,,closed loop,mean,1620
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,8192,64,261.44,23.407,,closed loop,mean,1621
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,8192,8,86.689,13.061,,closed loop,mean,1622
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,8192,16,110.54,10.319,,closed loop,mean,1623
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,8192,32,274.2,23.161,,closed loop,mean,1624
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,8192,64,212.16,11.5,,closed loop,mean,1625
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,8192,8,110.54,7.9938,,closed loop,mean,1626
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,8192,8,90.543,10.027,,closed loop,mean,1627
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,32,546.53,20.807,,closed loop,mean,1628
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,32,647.71,15.874,,closed loop,mean,1629
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,16,7440.8,19.478,,closed loop,mean,1630
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,1024,32,382.5,14.359,,closed loop,mean,1631
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,1024,8,101.1,10.136,,closed loop,mean,1632
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,1024,4,100.37,6.3181,,closed loop,mean,1633
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,1024,64,810.6,18.992,,closed loop,mean,1634
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,1024,64,343.5,9.7201,,closed loop,mean,1635
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,8192,32,242.67,20.466,,closed loop,mean,1636
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,8192,4,210.28,22.048,,closed loop,mean,1637
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,8192,64,143.75,10.494,,closed loop,mean,1638
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,8192,8,119.84,7.9453,,closed loop,mean,1639
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,8192,4,98.845,13.55,,closed loop,mean,1640
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,8192,8,140.47,12.889,,closed loop,mean,1641
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,8192,16,123.64,10.731,,closed loop,mean,1642
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,8192,16,135.84,11.29,,closed loop,mean,1643
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,8192,4,71.931,9.8438,,closed loop,mean,1644
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,8192,64,347.49,24.588,,closed loop,mean,1645
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,8192,32,114.21,8.5174,,closed loop,mean,1646
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,8192,16,141.59,11.323,,closed loop,mean,1647
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,8192,1024,16,709.16,14.829,,closed loop,mean,1648
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,8192,1024,4,439.14,9.3033,,closed loop,mean,1649
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,8192,1024,8,1660.2,33.079,,closed loop,mean,1650
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,8192,128,67164,25.563,,closed loop,mean,1651
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,8192,4,73.08,9.1954,,closed loop,mean,1652
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,8192,16,191.27,22.13,,closed loop,mean,1653
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,8192,32,119.1,12.865,,closed loop,mean,1654
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,8192,32,174.58,12.716,,closed loop,mean,1655
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,8192,32,166.98,9.4437,,closed loop,mean,1656
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,1024,4,255.68,9.6862,,closed loop,mean,1657
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,1024,64,294.29,15.887,,closed loop,mean,1658
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,1024,32,344.29,10.912,,closed loop,mean,1659
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,1024,16,430.75,15.977,,closed loop,mean,1660
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,1024,32,214.75,8.0325,,closed loop,mean,1661
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,1024,16,323.88,13.111,,closed loop,mean,1662
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,1024,4,202.76,21.466,,closed loop,mean,1663
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,1024,16,83.463,6.5078,,closed loop,mean,1664
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,1024,32,156.86,15.106,,closed loop,mean,1665
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,1024,16,69.215,6.7772,,closed loop,mean,1666
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,1024,64,184.83,15.455,,closed loop,mean,1667
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,1024,4,61.742,5.4453,,closed loop,mean,1668
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,1024,8,384.49,12.425,,closed loop,mean,1669
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,1024,64,264.52,16.069,,closed loop,mean,1670
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,1024,32,174.8,16.492,,closed loop,mean,1671
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,1024,8,150.25,18.221,,closed loop,mean,1672
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,1024,64,232.97,13.592,,closed loop,mean,1673
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,1024,32,565.09,15.428,,closed loop,mean,1674
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,1024,8,257.29,8.2368,,closed loop,mean,1675
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,1024,8,320.41,12.39,,closed loop,mean,1676
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,1024,64,385.24,23.102,,closed loop,mean,1677
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,1024,128,660.85,18.468,,closed loop,mean,1678
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,1024,16,143.43,8.9802,,closed loop,mean,1679
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,1024,8,272.37,9.784,,closed loop,mean,1680
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,8192,1024,32,3132.1,75.738,,closed loop,mean,1681
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,8192,1024,8,962.86,25.014,,closed loop,mean,1682
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,8192,1024,16,806.28,21.767,,closed loop,mean,1683
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,1024,16,189.85,15.654,,closed loop,mean,1684
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,1024,8,255.47,22.557,,closed loop,mean,1685
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,1024,64,415.13,28.769,,closed loop,mean,1686
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,1024,128,750.45,19.276,,closed loop,mean,1687
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,1024,32,368.18,10.634,,closed loop,mean,1688
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,1024,64,153.56,9.5983,,closed loop,mean,1689
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,1024,4,178.57,6.6304,,closed loop,mean,1690
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,1024,4,80.5,11.776,,closed loop,mean,1691
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,1024,16,134.89,8.8008,,closed loop,mean,1692
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,8192,1024,4,468.65,11.274,,closed loop,mean,1693
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,8192,1024,8,613.31,13.191,,closed loop,mean,1694
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,8192,1024,8,333.35,8.9328,,closed loop,mean,1695
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,8192,1024,64,1695.2,37.026,,closed loop,mean,1696
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,8192,1024,16,1148,22.618,,closed loop,mean,1697
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,8192,1024,4,267.58,8.0928,,closed loop,mean,1698
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,8192,1024,16,431.32,11.041,,closed loop,mean,1699
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,1024,16,182.33,7.1893,,closed loop,mean,1700
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,1024,32,262.36,19.565,,closed loop,mean,1701
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,1024,8,79.085,9.4066,,closed loop,mean,1702
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,1024,4,192.18,6.6168,,closed loop,mean,1703
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,1024,16,93.013,11.392,,closed loop,mean,1704
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,1024,64,141.47,10.16,,closed loop,mean,1705
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,1024,128,184.27,13.657,,closed loop,mean,1706
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,1024,4,230.37,7.9817,,closed loop,mean,1707
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,1024,8,155.56,6.9032,,closed loop,mean,1708
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,8192,1024,64,1038.1,24.904,,closed loop,mean,1709
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,8192,1024,64,932.68,22.278,,closed loop,mean,1710
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,8192,1024,16,554.1,14.82,,closed loop,mean,1711
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,8192,1024,16,959.38,25.152,,closed loop,mean,1712
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,8192,1024,128,4676.3,108.03,,closed loop,mean,1713
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,8192,1024,64,1817.5,46.111,,closed loop,mean,1714
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,1024,32,179.07,14.384,,closed loop,mean,1715
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,1024,64,417.03,22.707,,closed loop,mean,1716
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,1024,64,256.36,19.515,,closed loop,mean,1717
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,1024,8,122.27,10.733,,closed loop,mean,1718
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,1024,128,368.51,12.272,,closed loop,mean,1719
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,8192,1024,32,808.18,20.948,,closed loop,mean,1720
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,8192,1024,16,775.24,17.435,,closed loop,mean,1721
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,8192,1024,8,412.89,9.7486,,closed loop,mean,1722
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,1024,32,205.1,11.433,,closed loop,mean,1723
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,1024,4,90.107,13.071,,closed loop,mean,1724
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,1024,64,528.66,13.662,,closed loop,mean,1725
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,1024,1024,8,96.339,12.11,,closed loop,mean,1726
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,8192,1024,32,918,28.868,,closed loop,mean,1727
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,8192,1024,4,453.29,13.274,,closed loop,mean,1728
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,8192,1024,8,258.37,8.3383,,closed loop,mean,1729
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,8192,1024,8,619.01,16.628,,closed loop,mean,1730
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,8192,1024,16,605.72,15.276,,closed loop,mean,1731
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,8192,1024,8,490.28,15.876,,closed loop,mean,1732
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,1024,4,83.777,9.6676,,closed loop,mean,1733
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,1024,4,90.579,9.8542,,closed loop,mean,1734
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,1024,8,207.36,6.99,,closed loop,mean,1735
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,1024,64,218.6,12.544,,closed loop,mean,1736
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,1024,4,66.604,5.8677,,closed loop,mean,1737
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,1024,64,235.77,13.075,,closed loop,mean,1738
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,1024,128,1147.5,27.007,,closed loop,mean,1739
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,1024,16,204.08,7.3094,,closed loop,mean,1740
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,1024,32,160.6,11.731,,closed loop,mean,1741
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,1024,4,91.47,10.638,,closed loop,mean,1742
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,1024,16,426.99,13.388,,closed loop,mean,1743
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,8192,1024,128,22766,62.562,,closed loop,mean,1744
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,8192,1024,16,323.24,9.8808,,closed loop,mean,1745
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,8192,1024,16,1486,27.707,,closed loop,mean,1746
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,8192,1024,16,414.93,10.66,,closed loop,mean,1747
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,1024,32,193.07,13.02,,closed loop,mean,1748
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,1024,1024,4,124.85,8.0422,,closed loop,mean,1749
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,1024,8,87.756,7.6402,,closed loop,mean,1750
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,1024,4,70.41,9.1139,,closed loop,mean,1751
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,1024,64,192.29,13.69,,closed loop,mean,1752
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,1024,4,78.349,7.2349,,closed loop,mean,1753
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,1024,32,124.4,12.637,,closed loop,mean,1754
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,1024,64,729.68,37.438,,closed loop,mean,1755
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,1024,32,272.74,23.538,,closed loop,mean,1756
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,1024,1024,16,281.93,8.9323,,closed loop,mean,1757
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,1024,32,91.652,7.6939,,closed loop,mean,1758
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,1024,1024,16,133.82,10.672,,closed loop,mean,1759
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,1024,4,383.1,14.595,,closed loop,mean,1760
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,1024,4,121.31,17.407,,closed loop,mean,1761
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,1024,4,304.61,12.056,,closed loop,mean,1762
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,1024,128,443.83,13.21,,closed loop,mean,1763
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,1024,32,465.68,33.191,,closed loop,mean,1764
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,1024,1024,8,75.798,9.356,,closed loop,mean,1765
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,1024,1024,16,136.38,11.373,,closed loop,mean,1766
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,1024,64,241.52,17.843,,closed loop,mean,1767
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,8192,1024,128,47133,68.472,,closed loop,mean,1768
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,8192,1024,8,221.51,7.2778,,closed loop,mean,1769
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,8192,1024,32,1068.7,32.824,,closed loop,mean,1770
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,8192,1024,64,963.42,23.682,,closed loop,mean,1771
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,32,511.89,16.747,,closed loop,mean,1772
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,16,289.26,8.0713,,closed loop,mean,1773
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,1024,1024,32,141.36,9.8168,,closed loop,mean,1774
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,1024,32,167.96,9.2269,,closed loop,mean,1775
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,8192,1024,16,759.01,17.457,,closed loop,mean,1776
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,8192,1024,4,678.3,14.004,,closed loop,mean,1777
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,1024,8,210.49,7.0623,,closed loop,mean,1778
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,1024,8,152.58,16.629,,closed loop,mean,1779
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,1024,128,233.18,13.65,,closed loop,mean,1780
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,1024,1024,4,340.27,12.015,,closed loop,mean,1781
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,1024,16,199.09,17.673,,closed loop,mean,1782
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,8192,1024,16,482.89,15.853,,closed loop,mean,1783
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,8192,1024,32,1695.9,34.618,,closed loop,mean,1784
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,8192,1024,4,395.4,13.646,,closed loop,mean,1785
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,8192,1024,64,59175,52.406,,closed loop,mean,1786
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,8192,1024,64,1903.6,50.345,,closed loop,mean,1787
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,8192,1024,32,1820.8,46.066,,closed loop,mean,1788
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,8192,1024,128,1024.8,29.449,,closed loop,mean,1789
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,8192,1024,4,184.68,6.7263,,closed loop,mean,1790
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,1024,16,136.85,14.152,,closed loop,mean,1791
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,1024,8,409.47,14.909,,closed loop,mean,1792
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,1024,8,154.12,14.356,,closed loop,mean,1793
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,1024,64,467.61,13.319,,closed loop,mean,1794
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,1024,128,1016,29.403,,closed loop,mean,1795
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,1024,1024,64,731.64,21.389,,closed loop,mean,1796
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,1024,1024,128,687.75,21.878,,closed loop,mean,1797
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,8192,1024,16,731.5,21.064,,closed loop,mean,1798
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,8192,1024,4,732.72,16.324,,closed loop,mean,1799
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,8192,1024,8,348.52,8.5171,,closed loop,mean,1800
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,8192,1024,16,323.88,8.8521,,closed loop,mean,1801
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,8192,1024,8,940.45,21.084,,closed loop,mean,1802
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,8192,1024,64,1150.3,34.483,,closed loop,mean,1803
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,8192,1024,64,1310,33.637,,closed loop,mean,1804
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,1024,32,271.56,20.346,,closed loop,mean,1805
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,8192,1024,8,447.92,11.609,,closed loop,mean,1806
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,8192,1024,128,1685,41.301,,closed loop,mean,1807
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,1024,1024,32,255.12,7.9513,,closed loop,mean,1808
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,1024,32,100.37,7.3636,,closed loop,mean,1809
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,1024,1024,4,122.39,16.337,,closed loop,mean,1810
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,1024,1024,64,276.23,9.2926,,closed loop,mean,1811
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,1024,1024,8,78.034,6.0971,,closed loop,mean,1812
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,8192,1024,32,448.58,13.417,,closed loop,mean,1813
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,8192,1024,8,273.61,7.0681,,closed loop,mean,1814
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,8192,1024,32,747.1,17.226,,closed loop,mean,1815
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,8192,1024,32,878.5,22.127,,closed loop,mean,1816
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,8192,1024,32,689.24,21.612,,closed loop,mean,1817
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,8192,1024,4,210.35,7.5969,,closed loop,mean,1818
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,8192,1024,8,477.66,12.382,,closed loop,mean,1819
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,8192,1024,128,2893.4,66.359,,closed loop,mean,1820
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,8192,1024,4,262.7,7.1819,,closed loop,mean,1821
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,8192,1024,16,2163,47.478,,closed loop,mean,1822
Llama-3.1-70B,b200-sxm,2,2,fp4,vllm,8192,1024,4,350.17,10.397,,closed loop,mean,1823
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,1024,1024,8,93.452,12.962,,closed loop,mean,1824
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,1024,1024,16,144.75,7.6094,,closed loop,mean,1825
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,8192,1024,16,1248.9,27.474,,closed loop,mean,1826
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,8192,1024,64,729.86,20.48,,closed loop,mean,1827
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,8192,1024,32,1117.1,28.621,,closed loop,mean,1828
Llama-3.1-70B,b200-sxm,4,4,fp4,vllm,8192,1024,32,610.08,15.776,,closed loop,mean,1829
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,8192,1024,4,300.78,10.218,,closed loop,mean,1830
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,8192,1024,32,469.36,12.135,,closed loop,mean,1831
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,8192,1024,16,1284.1,34.625,,closed loop,mean,1832
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,8192,1024,32,1173.9,31.006,,closed loop,mean,1833
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,8192,1024,128,2506.6,63.738,,closed loop,mean,1834
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,8192,1024,8,567.1,10.981,,closed loop,mean,1835
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,8192,1024,4,737.53,20.616,,closed loop,mean,1836
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,8192,1024,4,1344.8,26.136,,closed loop,mean,1837
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,8192,1024,4,463.53,11.752,,closed loop,mean,1838
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,8192,1024,64,747.23,19.365,,closed loop,mean,1839
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,8192,1024,64,2695.8,59.121,,closed loop,mean,1840
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,8192,1024,128,1280.6,32.975,,closed loop,mean,1841
Llama-3.1-70B,h200-sxm,2,2,fp8,trtllm,8192,1024,8,892.01,16.853,,closed loop,mean,1842
Llama-3.1-70B,b200-sxm,1,1,fp8,vllm,8192,1024,4,744.86,18.341,,closed loop,mean,1843
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,8192,1024,64,1176.6,27.781,,closed loop,mean,1844
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,8192,1024,16,277.57,8.8032,,closed loop,mean,1845
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,8192,1024,32,1126.3,25.385,,closed loop,mean,1846
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,8192,1024,64,39807,107.15,,closed loop,mean,1847
Llama-3.1-70B,b200-sxm,1,1,fp4,trtllm,8192,1024,16,660.13,20.222,,closed loop,mean,1848
Llama-3.1-70B,b200-sxm,4,4,fp4,trtllm,8192,1024,128,1274.8,34.689,,closed loop,mean,1849
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,8192,1024,32,594.58,14.778,,closed loop,mean,1850
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,8192,1024,4,329.96,8.7144,,closed loop,mean,1851
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,8192,1024,4,217.37,6.4114,,closed loop,mean,1852
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,8192,1024,8,735.93,19.291,,closed loop,mean,1853
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,8192,1024,64,2265.7,59.206,,closed loop,mean,1854
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,8192,1024,64,597.72,17.729,,closed loop,mean,1855
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,8192,1024,64,2963.9,71.8,,closed loop,mean,1856
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,8192,1024,16,403.61,9.7699,,closed loop,mean,1857
Llama-3.1-70B,h200-sxm,4,4,fp8,vllm,1024,1024,16,126.21,10.937,,closed loop,mean,1858
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,8192,1024,32,1371.3,36.731,,closed loop,mean,1859
Llama-3.1-70B,b200-sxm,1,1,fp4,vllm,8192,1024,4,497.24,14.378,,closed loop,mean,1860
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,8192,1024,32,6518.3,52.369,,closed loop,mean,1861
Llama-3.1-70B,b200-sxm,4,4,fp8,vllm,8192,1024,16,516.98,12.071,,closed loop,mean,1862
Llama-3.1-70B,b200-sxm,4,4,fp8,trtllm,8192,1024,4,265.7,7.6711,,closed loop,mean,1863
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,8192,1024,8,606.31,13.555,,closed loop,mean,1864
Llama-3.1-70B,h100-sxm,8,8,fp8,vllm,8192,1024,8,360.73,11.588,,closed loop,mean,1865
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,8192,1024,4,381.91,10.903,,closed loop,mean,1866
Llama-3.1-70B,b200-sxm,8,8,fp4,trtllm,8192,1024,32,384.98,11.705,,closed loop,mean,1867
Llama-3.1-70B,h100-sxm,4,4,fp8,vllm,8192,1024,64,1744.9,53.495,,closed loop,mean,1868
Llama-3.1-70B,h200-sxm,4,4,fp8,trtllm,8192,1024,32,1016,22.141,,closed loop,mean,1869
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,8192,1024,32,582.88,13.689,,closed loop,mean,1870
Llama-3.1-70B,b200-sxm,2,2,fp8,vllm,8192,1024,64,1852.3,42.006,,closed loop,mean,1871
Llama-3.1-70B,b200-sxm,8,8,fp8,vllm,8192,1024,8,329.57,7.6902,,closed loop,mean,1872
Llama-3.1-70B,b200-sxm,1,1,fp8,trtllm,8192,1024,4,590.26,16.63,,closed loop,mean,1873
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,64,7288.3,23.644,,closed loop,mean,1874
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,64,420.21,12.204,,closed loop,mean,1875
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,256,2592.7,33.677,,closed loop,mean,1876
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,9184.3,31.451,,closed loop,mean,1877
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,8192,1024,8,959.65,19.673,,closed loop,mean,1878
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,32,220.02,17.776,,closed loop,mean,1879
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,32,7876.5,18.672,,closed loop,mean,1880
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,64,9019,38.544,,closed loop,mean,1881
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,128,715.28,30.204,,closed loop,mean,1882
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,8,668.9,12.042,,closed loop,mean,1883
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,64,2664.2,38.568,,closed loop,mean,1884
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,4,609.73,10.01,,closed loop,mean,1885
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,16,595.14,14.487,,closed loop,mean,1886
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,16,191.8,7.5471,,closed loop,mean,1887
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,589.49,9.8642,,closed loop,mean,1888
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,12080,59.021,,closed loop,mean,1889
Llama-3.1-70B,h200-sxm,1,1,fp8,vllm,1024,1024,16,315.76,24.724,,closed loop,mean,1890
Llama-3.1-70B,h200-sxm,2,2,fp8,vllm,1024,1024,4,121.29,13.914,,closed loop,mean,1891
Llama-3.1-70B,b200-sxm,8,8,fp8,trtllm,1024,1024,8,74.188,5.6771,,closed loop,mean,1892
Llama-3.1-70B,b200-sxm,2,2,fp8,trtllm,1024,1024,16,270.39,9.8481,,closed loop,mean,1893
Llama-3.1-70B,h100-sxm,2,2,fp8,vllm,1024,1024,16,252.52,19.74,,closed loop,mean,1894
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,4,461.13,7.6242,,closed loop,mean,1895
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,16,379.91,11.909,,closed loop,mean,1896
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,32,513.91,12.092,,closed loop,mean,1897
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,16,253.29,8.3049,,closed loop,mean,1898
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,8192,1024,8,196.75,5.796,,closed loop,mean,1899
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,8,308.31,9.642,,closed loop,mean,1900
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,8,201.61,6.4219,,closed loop,mean,1901
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,4,168.08,5.1298,,closed loop,mean,1902
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,8192,1024,4,186.93,4.4312,,closed loop,mean,1903
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,64,553.67,17.633,,closed loop,mean,1904
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,1024,64,1085.5,12.289,,closed loop,mean,1905
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,32,376.3,10.969,,closed loop,mean,1906
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,4,312.99,7.8279,,closed loop,mean,1907
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,8192,1024,64,6422,39.755,,closed loop,mean,1908
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,128,2417,20.035,,closed loop,mean,1909
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,8,583.85,10.475,,closed loop,mean,1910
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,4,299.38,10.784,,closed loop,mean,1911
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,1024,64,1809,18.904,,closed loop,mean,1912
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,1024,1024,256,1228.6,23.228,,closed loop,mean,1913
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,8192,1024,256,3664.7,49.672,,closed loop,mean,1914
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,32,587.39,17.184,,closed loop,mean,1915
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,8,379.04,13.898,,closed loop,mean,1916
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,8,342.05,7.9543,,closed loop,mean,1917
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,1024,1024,128,1199.5,20.529,,closed loop,mean,1918
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,32,544.36,14.807,,closed loop,mean,1919
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,8192,1024,64,2337.3,25.066,,closed loop,mean,1920
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,64,1377.2,41.764,,closed loop,mean,1921
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,1024,256,791.14,23.912,,closed loop,mean,1922
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,64,2040,15.37,,closed loop,mean,1923
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,16,713.47,14.824,,closed loop,mean,1924
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,8192,1024,128,2824,34.542,,closed loop,mean,1925
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,256,3316,29.673,,closed loop,mean,1926
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,32,1050.7,21.762,,closed loop,mean,1927
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,8192,1024,16,477.8,18.122,,closed loop,mean,1928
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,8192,128,1386.3,11.665,,closed loop,mean,1929
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,64,932.52,16.218,,closed loop,mean,1930
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,64,540.75,16.614,,closed loop,mean,1931
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,1024,8192,256,3170.7,19.462,,closed loop,mean,1932
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,4,312.76,6.8158,,closed loop,mean,1933
DeepSeek-V3/R1,b200-sxm,4,1,fp4,trtllm,1024,8192,128,2590.7,18.656,,closed loop,mean,1934
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,1024,8192,256,2409.5,13.046,,closed loop,mean,1935
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,16,381.42,9.9463,,closed loop,mean,1936
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,32,147.15,9.1987,,closed loop,mean,1937
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,4,89.713,4.9422,,closed loop,mean,1938
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,8,109.49,6.0428,,closed loop,mean,1939
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,1024,8,115.29,5.5055,,closed loop,mean,1940
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,1024,4,89.72,4.3051,,closed loop,mean,1941
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,1024,16,96.763,7.2212,,closed loop,mean,1942
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,8192,4,87.96,4.1659,,closed loop,mean,1943
gpt-oss-120b,h200-sxm,8,8,fp4,trtllm,1024,8192,8,119.46,5.2337,,closed loop,mean,1944
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,64,136.44,9.3358,,closed loop,mean,1945
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,4,101.61,4.8031,,closed loop,mean,1946
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,16,122.17,6.7668,,closed loop,mean,1947
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,8192,1024,64,641.03,16.361,,closed loop,mean,1948
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,8,87.531,5.6811,,closed loop,mean,1949
gpt-oss-120b,h200-sxm,4,4,fp4,trtllm,1024,8192,32,139.35,7.6524,,closed loop,mean,1950
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,64,1584,31.042,,closed loop,mean,1951
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,16,369.87,15.264,,closed loop,mean,1952
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,64,597.18,20.089,,closed loop,mean,1953
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,4,181.55,10.133,,closed loop,mean,1954
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,4,182.31,8.7338,,closed loop,mean,1955
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,128,735.77,27.699,,closed loop,mean,1956
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,8,203.54,11.805,,closed loop,mean,1957
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,32,490.18,16.642,,closed loop,mean,1958
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,8,217.99,10.74,,closed loop,mean,1959
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,16,351.4,12.914,,closed loop,mean,1960
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,64,1616.3,26.987,,closed loop,mean,1961
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,32,531.01,19.406,,closed loop,mean,1962
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,64,629.8,21.657,,closed loop,mean,1963
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,8,222.64,12.272,,closed loop,mean,1964
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,32,470.38,15.887,,closed loop,mean,1965
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,32,541.61,18.394,,closed loop,mean,1966
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,16,437.18,14.851,,closed loop,mean,1967
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,128,759.95,25.289,,closed loop,mean,1968
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,4,208.45,9.0014,,closed loop,mean,1969
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,1024,8,188.34,10.423,,closed loop,mean,1970
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,16,2770.8,22.492,,closed loop,mean,1971
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,128,2629.2,49.946,,closed loop,mean,1972
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,1024,8192,16,346.89,12.749,,closed loop,mean,1973
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,8,369.27,11.62,,closed loop,mean,1974
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,16,646.07,14.936,,closed loop,mean,1975
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,4,317.14,9.1524,,closed loop,mean,1976
DeepSeek-V3/R1,b200-sxm,4,4,fp4,sglang,8192,1024,32,998.05,21.196,,closed loop,mean,1977
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,4,171.85,10.271,,closed loop,mean,1978
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,64,2949.8,24.71,,closed loop,mean,1979
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,8,1927.2,15.837,,closed loop,mean,1980
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,64,3690.4,56.248,,closed loop,mean,1981
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,4,686.39,11.93,,closed loop,mean,1982
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,32,2938.2,33.885,,closed loop,mean,1983
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,8192,128,133.18,12.509,,closed loop,mean,1984
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,1024,1024,128,180.73,13.445,,closed loop,mean,1985
gpt-oss-120b,b200-sxm,1,1,fp4,vllm,8192,1024,128,646.91,21.375,,closed loop,mean,1986
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,8192,1024,128,488.95,14.274,,closed loop,mean,1987
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,1024,128,104.48,9.5046,,closed loop,mean,1988
gpt-oss-120b,b200-sxm,2,2,fp4,vllm,1024,8192,128,91.77,8.8947,,closed loop,mean,1989
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,128,110.17,8.8175,,closed loop,mean,1990
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,128,98.497,7.8336,,closed loop,mean,1991
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,8192,128,104.44,12.419,,closed loop,mean,1992
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,1024,128,119.74,12.753,,closed loop,mean,1993
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,8192,1024,128,456.34,13.635,,closed loop,mean,1994
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,128,638.69,21.782,,closed loop,mean,1995
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,8192,512,1.1779e+05,3.5714,,closed loop,mean,1996
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,8192,1024,512,1.135e+05,26.892,,closed loop,mean,1997
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,8192,512,4.6205e+05,14.771,,closed loop,mean,1998
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,1024,1024,512,22295,5.3327,,closed loop,mean,1999
gpt-oss-120b,h100-sxm,2,2,fp4,vllm,1024,1024,512,23793,5.6093,,closed loop,mean,2000
gpt-oss-120b,h100-sxm,8,8,fp4,vllm,8192,1024,512,19692,4.4492,,closed loop,mean,2001
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,32,1479.8,34.112,,closed loop,mean,2002
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,8192,1024,16,652.65,20.315,,closed loop,mean,2003
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,512,1.1904e+05,119.8,,closed loop,mean,2004
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,64,910.97,33.545,,closed loop,mean,2005
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,32,3012.8,29.767,,closed loop,mean,2006
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,4,264.7,11.046,,closed loop,mean,2007
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,64,238.08,28.264,,closed loop,mean,2008
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,16,114.88,16.13,,closed loop,mean,2009
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,16,126.76,10.646,,closed loop,mean,2010
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,64,192.03,25.691,,closed loop,mean,2011
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,4,113.59,7.9583,,closed loop,mean,2012
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,8,111.23,9.2063,,closed loop,mean,2013
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,105.59,13.366,,closed loop,mean,2014
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,145.44,17.752,,closed loop,mean,2015
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,4,79.759,9.4285,,closed loop,mean,2016
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,212.03,22.309,,closed loop,mean,2017
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,128,246.54,23.722,,closed loop,mean,2018
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,16,133.08,15.184,,closed loop,mean,2019
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,4,91.587,10.253,,closed loop,mean,2020
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,64,20067,31.876,,closed loop,mean,2021
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,16,349.47,12.706,,closed loop,mean,2022
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,32,149.54,13.071,,closed loop,mean,2023
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,32,143.58,20.036,,closed loop,mean,2024
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,8,94.16,12.545,,closed loop,mean,2025
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,64,759.48,25.88,,closed loop,mean,2026
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,32,178.7,21.238,,closed loop,mean,2027
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,87.063,10.849,,closed loop,mean,2028
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,4,106.44,8.0122,,closed loop,mean,2029
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,4,116.26,10.204,,closed loop,mean,2030
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,8,114.46,9.0065,,closed loop,mean,2031
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,16,84.138,10.593,,closed loop,mean,2032
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,32,153.02,21.51,,closed loop,mean,2033
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,32,148.17,13.688,,closed loop,mean,2034
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,4,85.664,10.089,,closed loop,mean,2035
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,16,982.68,31.687,,closed loop,mean,2036
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,64,32491,29.792,,closed loop,mean,2037
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,8192,8,92.272,12.818,,closed loop,mean,2038
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,4,258.98,10.058,,closed loop,mean,2039
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,32,518.68,17.409,,closed loop,mean,2040
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,1024,64,178.5,17.824,,closed loop,mean,2041
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,128,1265.9,40.826,,closed loop,mean,2042
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,8,268.6,9.9968,,closed loop,mean,2043
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,32,602.44,23.183,,closed loop,mean,2044
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,8,323.36,12.14,,closed loop,mean,2045
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,128,224.37,22.589,,closed loop,mean,2046
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,8192,1024,4,197.95,8.4159,,closed loop,mean,2047
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,8192,8,124.59,12.314,,closed loop,mean,2048
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,1024,1024,16,106.99,15.472,,closed loop,mean,2049
MiniMax-M2.5,h200-sxm,8,8,fp8,vllm,1024,8192,64,135.14,16.87,,closed loop,mean,2050
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,16,403.49,16.04,,closed loop,mean,2051
MiniMax-M2.5,h100-sxm,4,4,fp8,vllm,8192,1024,8,345.15,14.519,,closed loop,mean,2052
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,32,132.26,18.178,,closed loop,mean,2053
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,128,317.3,27.983,,closed loop,mean,2054
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,16,99.397,13.652,,closed loop,mean,2055
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,4,74.273,9.5753,,closed loop,mean,2056
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,256,528.53,38.04,,closed loop,mean,2057
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,128,11604,46.673,,closed loop,mean,2058
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,64,191.87,22.404,,closed loop,mean,2059
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,256,563.19,37.917,,closed loop,mean,2060
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,8,82.84,11.072,,closed loop,mean,2061
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,8192,1024,256,63696,46.892,,closed loop,mean,2062
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,128,297.2,28.012,,closed loop,mean,2063
MiniMax-M2.5,b200-sxm,2,2,fp8,vllm,1024,1024,512,1335.1,55.246,,closed loop,mean,2064
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,64,2178.4,33.171,,closed loop,mean,2065
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,8,840.69,15.511,,closed loop,mean,2066
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,16,765.49,13.342,,closed loop,mean,2067
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,16,440.61,12.175,,closed loop,mean,2068
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,64,674.34,22.131,,closed loop,mean,2069
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,64,1224.5,38.222,,closed loop,mean,2070
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,8,303.91,10.527,,closed loop,mean,2071
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,64,2688.7,30.14,,closed loop,mean,2072
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,16,600.76,10.023,,closed loop,mean,2073
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,128,1484.4,24.13,,closed loop,mean,2074
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,4,585.92,11.535,,closed loop,mean,2075
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,32,418.3,11.844,,closed loop,mean,2076
DeepSeek-V3/R1,b200-sxm,8,1,fp4,trtllm,8192,1024,32,1807.5,15.137,,closed loop,mean,2077
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,8192,256,3116.2,18.182,,closed loop,mean,2078
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,16,250.58,9.4052,,closed loop,mean,2079
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,1024,128,879.11,20.49,,closed loop,mean,2080
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,1024,8192,128,304.83,28.445,,closed loop,mean,2081
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,256,9916.2,71.265,,closed loop,mean,2082
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,1024,128,1812,21.05,,closed loop,mean,2083
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,1024,256,1403.3,21.033,,closed loop,mean,2084
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,1024,32,357.48,12.533,,closed loop,mean,2085
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,1024,256,168.32,11.905,,closed loop,mean,2086
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,128,1412.8,28.678,,closed loop,mean,2087
DeepSeek-V3/R1,b200-sxm,4,4,fp4,trtllm,1024,8192,8,225.89,6.452,,closed loop,mean,2088
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,8192,1024,32,7195.2,28.47,,closed loop,mean,2089
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,256,2100.9,42.551,,closed loop,mean,2090
gpt-oss-120b,b200-sxm,2,1,fp4,trtllm,1024,1024,256,280.28,11.052,,closed loop,mean,2091
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,1024,512,3071.8,68.787,,closed loop,mean,2092
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,128,4533.9,66.526,,closed loop,mean,2093
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,8192,1024,256,8666.5,117.71,,closed loop,mean,2094
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,256,1758.8,35.185,,closed loop,mean,2095
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,512,1.5879e+05,43.185,,closed loop,mean,2096
DeepSeek-V3/R1,b200-sxm,8,8,fp8,sglang,1024,8192,128,1290.6,25.064,,closed loop,mean,2097
DeepSeek-V3/R1,b200-sxm,8,1,fp8,trtllm,1024,8192,128,1851.1,16.681,,closed loop,mean,2098
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,8,447.7,10.043,,closed loop,mean,2099
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,16,423.31,12.01,,closed loop,mean,2100
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,4,223.5,7.7438,,closed loop,mean,2101
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,8,214.91,8.9087,,closed loop,mean,2102
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,32,909.15,19.808,,closed loop,mean,2103
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,8,245.35,9.6436,,closed loop,mean,2104
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,64,591.33,19.944,,closed loop,mean,2105
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,32,498.92,16.149,,closed loop,mean,2106
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,1024,1024,16,215.81,17.102,,closed loop,mean,2107
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,4,231.85,8.0652,,closed loop,mean,2108
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,4,385.47,8.4114,,closed loop,mean,2109
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,32,575.97,17.918,,closed loop,mean,2110
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,64,1245.2,26.754,,closed loop,mean,2111
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,16,373.89,10.981,,closed loop,mean,2112
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,16,577.45,13.081,,closed loop,mean,2113
DeepSeek-V3/R1,b200-sxm,8,8,fp8,trtllm,8192,1024,128,1938.1,42.836,,closed loop,mean,2114
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,8192,1024,8,486.64,14.874,,closed loop,mean,2115
DeepSeek-V3/R1,b200-sxm,4,4,fp8,trtllm,1024,1024,8,187.43,13.123,,closed loop,mean,2116
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,1024,256,203.06,17.637,,closed loop,mean,2117
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,1024,8192,256,189.59,17.447,,closed loop,mean,2118
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,4,297.44,9.9442,,closed loop,mean,2119
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,32,1386,22.721,,closed loop,mean,2120
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,16,290.51,22.627,,closed loop,mean,2121
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,32,831.13,25.382,,closed loop,mean,2122
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,8,283.16,10.772,,closed loop,mean,2123
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,8,364.41,12.088,,closed loop,mean,2124
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,16,978.44,16.377,,closed loop,mean,2125
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,1024,8192,256,145.21,10.644,,closed loop,mean,2126
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,4,387.67,8.6332,,closed loop,mean,2127
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,4,292.07,7.8203,,closed loop,mean,2128
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,64,822.55,23.544,,closed loop,mean,2129
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,16,481.69,14.328,,closed loop,mean,2130
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,32,587.73,15.793,,closed loop,mean,2131
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,16,501.9,12.569,,closed loop,mean,2132
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,8,301.41,8.8806,,closed loop,mean,2133
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,64,797.13,20.398,,closed loop,mean,2134
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,8,233.48,11.467,,closed loop,mean,2135
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,4,307.79,10.081,,closed loop,mean,2136
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,4,424.57,10.34,,closed loop,mean,2137
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,16,629.1,17.398,,closed loop,mean,2138
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,8,501.08,12.462,,closed loop,mean,2139
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,32,377.07,22.082,,closed loop,mean,2140
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,64,434.8,30.556,,closed loop,mean,2141
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,4,308.78,9.4188,,closed loop,mean,2142
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,16,330.34,13.296,,closed loop,mean,2143
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,64,314.17,20.059,,closed loop,mean,2144
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,32,341.33,16.518,,closed loop,mean,2145
gpt-oss-120b,b200-sxm,2,2,fp4,trtllm,8192,1024,256,780.06,22.122,,closed loop,mean,2146
gpt-oss-120b,b200-sxm,1,1,fp4,trtllm,8192,1024,256,1140.1,35.698,,closed loop,mean,2147
gpt-oss-120b,b200-sxm,4,1,fp4,trtllm,1024,1024,64,194.05,6.4238,,closed loop,mean,2148
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,8,1197.7,33.195,,closed loop,mean,2149
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,4,338.34,6.3327,,closed loop,mean,2150
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,128,1597.8,29.476,,closed loop,mean,2151
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,32,794.58,13.796,,closed loop,mean,2152
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,8,282.34,6.1214,,closed loop,mean,2153
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,32,319.33,31.28,,closed loop,mean,2154
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,4,311.6,17.908,,closed loop,mean,2155
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,32,546.58,35.728,,closed loop,mean,2156
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,16,1550.1,35.551,,closed loop,mean,2157
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,8,584.56,8.5413,,closed loop,mean,2158
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,16,655.01,8.6066,,closed loop,mean,2159
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,32,2235.4,52.93,,closed loop,mean,2160
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,8,363.69,20.344,,closed loop,mean,2161
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,16,293.22,24.585,,closed loop,mean,2162
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,4,1102.1,20.733,,closed loop,mean,2163
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,4,341.3,5.0896,,closed loop,mean,2164
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,64,1044.4,15.665,,closed loop,mean,2165
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,64,1113.5,18.394,,closed loop,mean,2166
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,4,608.91,6.58,,closed loop,mean,2167
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,32,743.54,10.837,,closed loop,mean,2168
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,128,4413.1,52.69,,closed loop,mean,2169
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,8,382.77,8.3003,,closed loop,mean,2170
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,8,310.49,20.952,,closed loop,mean,2171
GLM-5,h200-sxm,8,8,fp8,sglang,8192,1024,64,42570,63.342,,closed loop,mean,2172
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,4,368.08,17.947,,closed loop,mean,2173
GLM-5,h200-sxm,8,8,fp8,sglang,1024,8192,64,16971,41.301,,closed loop,mean,2174
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,16,348,26.389,,closed loop,mean,2175
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,256,2485.3,47.875,,closed loop,mean,2176
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,16,1190,12.907,,closed loop,mean,2177
GLM-5,h200-sxm,8,8,fp8,sglang,1024,1024,64,521.04,47.128,,closed loop,mean,2178
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,256,2205.1,37.527,,closed loop,mean,2179
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,128,1040,30.104,,closed loop,mean,2180
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,4,304.65,8.335,,closed loop,mean,2181
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,32,1673,18.561,,closed loop,mean,2182
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,256,7629.1,91.371,,closed loop,mean,2183
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,8,519.5,10.403,,closed loop,mean,2184
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,32,661.9,18.855,,closed loop,mean,2185
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,8,306.13,10.07,,closed loop,mean,2186
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,128,3334.5,51.374,,closed loop,mean,2187
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,128,891.16,25.868,,closed loop,mean,2188
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,16,427.96,10.563,,closed loop,mean,2189
GLM-5,b200-sxm,8,8,fp4,sglang,1024,1024,64,526.38,34.6,,closed loop,mean,2190
GLM-5,b200-sxm,8,8,fp4,sglang,1024,1024,16,300.62,19.332,,closed loop,mean,2191
GLM-5,b200-sxm,8,8,fp4,sglang,1024,1024,32,383.42,26.409,,closed loop,mean,2192
GLM-5,b200-sxm,8,8,fp4,sglang,8192,1024,4,750.26,16.215,,closed loop,mean,2193
GLM-5,b200-sxm,8,8,fp4,sglang,1024,1024,8,227.14,15.998,,closed loop,mean,2194
GLM-5,b200-sxm,8,8,fp4,sglang,1024,1024,4,218.55,14.277,,closed loop,mean,2195
GLM-5,b200-sxm,8,8,fp4,sglang,8192,1024,8,911.21,19.503,,closed loop,mean,2196
GLM-5,b200-sxm,8,8,fp4,sglang,8192,1024,16,1077.3,25.537,,closed loop,mean,2197
GLM-5,b200-sxm,8,8,fp4,sglang,8192,1024,32,1500.5,37.637,,closed loop,mean,2198
GLM-5,b200-sxm,8,8,fp4,sglang,8192,1024,64,2375.5,57.268,,closed loop,mean,2199
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,16,997.34,22.255,,closed loop,mean,2200
DeepSeek-V3/R1,b200-sxm,4,4,fp8,sglang,8192,1024,8,779.78,15.256,,closed loop,mean,2201
gpt-oss-120b,b200-sxm,2,1,fp4,trtllm,1024,1024,64,140.78,5.6614,,closed loop,mean,2202
gpt-oss-120b,b200-sxm,2,1,fp4,trtllm,1024,8192,128,215.42,6.866,,closed loop,mean,2203
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,8192,1024,256,12223,101.78,,closed loop,mean,2204
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,1024,8192,256,5793.1,30.687,,closed loop,mean,2205
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,8192,1024,128,8862.7,61.193,,closed loop,mean,2206
gpt-oss-120b,b200-sxm,2,1,fp4,trtllm,1024,8192,64,185.9,5.4553,,closed loop,mean,2207
gpt-oss-120b,b200-sxm,2,1,fp4,trtllm,8192,1024,128,852.79,12.988,,closed loop,mean,2208
gpt-oss-120b,b200-sxm,2,1,fp4,trtllm,1024,1024,128,171,6.7692,,closed loop,mean,2209
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,1024,1024,256,2997.5,37.231,,closed loop,mean,2210
DeepSeek-V3/R1,h200-sxm,8,1,fp8,trtllm,1024,1024,128,3201,31.458,,closed loop,mean,2211
gpt-oss-120b,b200-sxm,2,1,fp4,trtllm,8192,1024,64,545.02,9.1355,,closed loop,mean,2212
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,4,231.85,8.07,,closed loop,mean,2213
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,8,245.35,9.64,,closed loop,mean,2214
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,16,423.31,12.01,,closed loop,mean,2215
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,32,575.97,17.92,,closed loop,mean,2216
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,1024,64,674.34,22.13,,closed loop,mean,2217
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,4,223.5,7.74,,closed loop,mean,2218
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,8,214.91,8.91,,closed loop,mean,2219
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,16,373.89,10.98,,closed loop,mean,2220
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,32,498.92,16.15,,closed loop,mean,2221
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,1024,8192,64,591.33,19.94,,closed loop,mean,2222
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,4,385.47,8.41,,closed loop,mean,2223
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,8,447.7,10.04,,closed loop,mean,2224
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,16,577.45,13.08,,closed loop,mean,2225
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,32,909.15,19.81,,closed loop,mean,2226
Qwen3.5-397B-A17B,b200-sxm,8,8,bf16,sglang,8192,1024,64,1245.2,26.75,,closed loop,mean,2227
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,4,338.34,6.33,,closed loop,mean,2228
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,8,382.77,8.3,,closed loop,mean,2229
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,16,600.76,10.02,,closed loop,mean,2230
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,32,794.58,13.8,,closed loop,mean,2231
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,64,1113.5,18.39,,closed loop,mean,2232
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,128,1597.8,29.48,,closed loop,mean,2233
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,256,2485.3,47.87,,closed loop,mean,2234
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,4,341.3,5.09,,closed loop,mean,2235
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,8,282.34,6.12,,closed loop,mean,2236
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,16,655.01,8.61,,closed loop,mean,2237
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,32,743.54,10.84,,closed loop,mean,2238
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,64,1044.4,15.67,,closed loop,mean,2239
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,128,1484.4,24.13,,closed loop,mean,2240
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,256,2205.1,37.53,,closed loop,mean,2241
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,4,608.91,6.58,,closed loop,mean,2242
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,8,584.56,8.54,,closed loop,mean,2243
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,16,1190,12.91,,closed loop,mean,2244
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,32,1673,18.56,,closed loop,mean,2245
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,64,2688.7,30.14,,closed loop,mean,2246
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,128,4413.1,52.69,,closed loop,mean,2247
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,256,7629.1,91.37,,closed loop,mean,2248
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,4,304.65,8.33,,closed loop,mean,2249
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,8,306.13,10.07,,closed loop,mean,2250
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,1024,16,440.61,12.17,,closed loop,mean,2251
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,4,292.07,7.82,,closed loop,mean,2252
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,8,301.41,8.88,,closed loop,mean,2253
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,1024,8192,16,427.96,10.56,,closed loop,mean,2254
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,4,387.67,8.63,,closed loop,mean,2255
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,8,519.5,10.4,,closed loop,mean,2256
Qwen3.5-397B-A17B,b200-sxm,8,8,fp8,sglang,8192,1024,16,765.49,13.34,,closed loop,mean,2257
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,4,297.44,9.94,,closed loop,mean,2258
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,8,364.41,12.09,,closed loop,mean,2259
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,16,481.69,14.33,,closed loop,mean,2260
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,32,661.9,18.85,,closed loop,mean,2261
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,64,822.55,23.54,,closed loop,mean,2262
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,1024,128,1040,30.1,,closed loop,mean,2263
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,8,283.16,10.77,,closed loop,mean,2264
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,16,501.9,12.57,,closed loop,mean,2265
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,32,587.73,15.79,,closed loop,mean,2266
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,64,797.13,20.4,,closed loop,mean,2267
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,1024,8192,128,891.16,25.87,,closed loop,mean,2268
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,8,840.69,15.51,,closed loop,mean,2269
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,16,978.44,16.38,,closed loop,mean,2270
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,32,1386,22.72,,closed loop,mean,2271
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,64,2178.4,33.17,,closed loop,mean,2272
Qwen3.5-397B-A17B,b200-sxm,4,4,fp8,sglang,8192,1024,128,3334.5,51.37,,closed loop,mean,2273
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,4,307.79,10.08,,closed loop,mean,2274
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,8,233.48,11.47,,closed loop,mean,2275
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,16,290.51,22.63,,closed loop,mean,2276
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,32,377.07,22.08,,closed loop,mean,2277
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,1024,64,434.8,30.56,,closed loop,mean,2278
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,4,308.78,9.42,,closed loop,mean,2279
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,8,303.91,10.53,,closed loop,mean,2280
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,16,330.34,13.3,,closed loop,mean,2281
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,32,341.33,16.52,,closed loop,mean,2282
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,1024,8192,64,314.17,20.06,,closed loop,mean,2283
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,4,424.57,10.34,,closed loop,mean,2284
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,8,501.08,12.46,,closed loop,mean,2285
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,16,629.1,17.4,,closed loop,mean,2286
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,32,831.13,25.38,,closed loop,mean,2287
Qwen3.5-397B-A17B,h200-sxm,8,8,fp8,sglang,8192,1024,64,1224.5,38.22,,closed loop,mean,2288
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,1000,1000,,,,3391,offline max throughput,,2289
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,128,128,,,,3766.3,offline max throughput,,2289
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,128,2048,,,,5952.1,offline max throughput,,2289
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,128,4096,,,,3944.1,offline max throughput,,2289
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,20000,2000,,,,481.57,offline max throughput,,2289
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,2048,128,,,,444.57,offline max throughput,,2289
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,2048,2048,,,,2604.9,offline max throughput,,2289
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,500,2000,,,,4805.9,offline max throughput,,2289
Llama-3.1-405B,h200-sxm,8,8,fp8,tensorrt-llm,5000,500,,,,655.98,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,1000,1000,,,,2585.1,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,1,1,fp8,tensorrt-llm,1000,1000,,,,410.29,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,1000,1000,,,,4601,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,1000,1000,,,,4116.4,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,bf16,tensorrt-llm,1000,1000,,,,785.49,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,2,2,bf16,tensorrt-llm,1000,1000,,,,468.64,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,2,2,bf16,tensorrt-llm,1000,1000,,,,257.97,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,1000,1000,,,,7607.5,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,1000,1000,,,,6932.9,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,1000,1000,,,,3774.7,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,1000,1000,,,,1762.7,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,1000,1000,,,,989.41,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,1000,1000,,,,1161.5,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,1000,1000,,,,13081,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,1000,1000,,,,10730,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,bf16,tensorrt-llm,1000,1000,,,,5978.5,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,1000,1000,,,,1188.1,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,128,128,,,,3897.3,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,1,1,fp8,tensorrt-llm,128,128,,,,2459.6,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,128,128,,,,5357,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,128,128,,,,5194.8,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,bf16,tensorrt-llm,128,128,,,,3207.3,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,2,2,bf16,tensorrt-llm,128,128,,,,1347,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,2,2,bf16,tensorrt-llm,128,128,,,,806.72,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,128,128,,,,8827,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,128,128,,,,8542.3,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,128,128,,,,5846.8,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,128,,,,2420.9,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,128,128,,,,1272.7,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,128,128,,,,1438,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,128,128,,,,16383,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,128,128,,,,15533,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,bf16,tensorrt-llm,128,128,,,,10649,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,128,128,,,,1381.7,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,128,2048,,,,3612.3,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,1,1,fp8,tensorrt-llm,128,2048,,,,445.78,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,128,2048,,,,7054.7,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,128,2048,,,,5869.4,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,bf16,tensorrt-llm,128,2048,,,,822.19,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,2,2,bf16,tensorrt-llm,128,2048,,,,483.13,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,128,2048,,,,12763,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,128,2048,,,,9017.4,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,128,2048,,,,4982.6,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,2048,,,,2492.4,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,128,2048,,,,1435.2,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,128,2048,,,,1763.5,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,128,2048,,,,19266,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,128,2048,,,,15190,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,bf16,tensorrt-llm,128,2048,,,,7605.5,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,128,2048,,,,1944.1,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,128,4096,,,,2415.2,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,128,4096,,,,5672,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,128,4096,,,,3518.8,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,bf16,tensorrt-llm,128,4096,,,,419.02,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,2,2,bf16,tensorrt-llm,128,4096,,,,272.91,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,128,4096,,,,8939.8,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,128,4096,,,,6431.3,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,128,4096,,,,3083.9,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,4096,,,,1686,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,128,4096,,,,1212.5,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,128,4096,,,,1280.4,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,128,4096,,,,13974,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,128,4096,,,,9168.7,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,bf16,tensorrt-llm,128,4096,,,,4982,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,128,4096,,,,1499.2,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,20000,2000,,,,240.72,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,20000,2000,,,,614.32,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,20000,2000,,,,397.68,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,20000,2000,,,,1031,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,20000,2000,,,,851.85,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,20000,2000,,,,369.43,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,20000,2000,,,,179.52,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,20000,2000,,,,126.77,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,20000,2000,,,,140.56,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,20000,2000,,,,1899,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,20000,2000,,,,1354.5,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,20000,2000,,,,141.16,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,2048,128,,,,458.19,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,1,1,fp8,tensorrt-llm,2048,128,,,,244.18,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,2048,128,,,,692.39,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,2048,128,,,,697.39,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,bf16,tensorrt-llm,2048,128,,,,322.7,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,2,2,bf16,tensorrt-llm,2048,128,,,,144.79,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,2,2,bf16,tensorrt-llm,2048,128,,,,95.031,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,2048,128,,,,1034.6,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,2048,128,,,,1001.1,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,2048,128,,,,688.03,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,2048,128,,,,278.4,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,2048,128,,,,150.68,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,2048,128,,,,169.04,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,2048,128,,,,2070.8,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,2048,128,,,,1966.6,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,bf16,tensorrt-llm,2048,128,,,,1316.3,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,2048,128,,,,163.67,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,2048,2048,,,,1797.7,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,1,1,fp8,tensorrt-llm,2048,2048,,,,209.17,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,2048,2048,,,,3518.1,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,2048,2048,,,,2445,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,bf16,tensorrt-llm,2048,2048,,,,166.79,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,2,2,bf16,tensorrt-llm,2048,2048,,,,126.11,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,2048,2048,,,,6112.9,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,2048,2048,,,,4838.5,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,2048,2048,,,,2393.1,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,2048,2048,,,,1231,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,2048,2048,,,,823.48,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,2048,2048,,,,876.23,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,2048,2048,,,,9716.2,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,2048,2048,,,,7434.8,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,bf16,tensorrt-llm,2048,2048,,,,4023.7,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,2048,2048,,,,1001.4,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,500,2000,,,,2826.7,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,500,2000,,,,6106.6,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,500,2000,,,,4605.9,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,bf16,tensorrt-llm,500,2000,,,,700.54,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,2,2,bf16,tensorrt-llm,500,2000,,,,430.61,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,500,2000,,,,10817,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,500,2000,,,,9205.4,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,500,2000,,,,3781.1,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,500,2000,,,,2096.2,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,500,2000,,,,1176.4,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,500,2000,,,,1470.1,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,500,2000,,,,17694,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,500,2000,,,,13109,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,bf16,tensorrt-llm,500,2000,,,,6205.3,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,500,2000,,,,1639.3,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,1,1,fp8,tensorrt-llm,5000,500,,,,533.61,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,1,1,fp8,tensorrt-llm,5000,500,,,,125.42,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,2,2,fp8,tensorrt-llm,5000,500,,,,936.7,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,fp8,tensorrt-llm,5000,500,,,,886.68,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,2,2,bf16,tensorrt-llm,5000,500,,,,228.87,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,2,2,bf16,tensorrt-llm,5000,500,,,,116.95,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,2,2,bf16,tensorrt-llm,5000,500,,,,76.16,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,4,4,fp8,tensorrt-llm,5000,500,,,,1386.5,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,fp8,tensorrt-llm,5000,500,,,,1313.9,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,4,4,bf16,tensorrt-llm,5000,500,,,,849.11,offline max throughput,,2289
Llama-3.1-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,5000,500,,,,362.94,offline max throughput,,2289
Llama-3.1-70B,a100-pcie-80,4,4,bf16,tensorrt-llm,5000,500,,,,209.2,offline max throughput,,2289
Llama-3.1-70B,l40s,4,4,fp8,tensorrt-llm,5000,500,,,,236.12,offline max throughput,,2289
Llama-3.1-70B,h200-sxm,8,8,fp8,tensorrt-llm,5000,500,,,,2711.5,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,fp8,tensorrt-llm,5000,500,,,,2445,offline max throughput,,2289
Llama-3.1-70B,h100-sxm,8,8,bf16,tensorrt-llm,5000,500,,,,1420.5,offline max throughput,,2289
Llama-3.1-70B,l40s,8,8,fp8,tensorrt-llm,5000,500,,,,230.31,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,1000,1000,,,,16415,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,1000,1000,,,,7054.5,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,1000,1000,,,,3165.4,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,1000,1000,,,,3726.8,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,128,128,,,,27779,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,128,128,,,,15572,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,128,128,,,,5338,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,128,128,,,,8639.8,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,128,2048,,,,22949,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,128,2048,,,,9150.7,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,128,2048,,,,4250.6,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,128,2048,,,,5101.7,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,128,4096,,,,15583,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,128,4096,,,,5368.9,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,128,4096,,,,2568.5,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,128,4096,,,,2774.5,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,20000,2000,,,,1649.5,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,20000,2000,,,,562.87,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,20000,2000,,,,291.48,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,20000,2000,,,,270.54,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,2048,128,,,,3619.4,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,2048,128,,,,1904.3,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,2048,128,,,,611.84,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,2048,128,,,,986.91,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,2048,2048,,,,11033,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,2048,2048,,,,4159.7,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,2048,2048,,,,2011.1,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,2048,2048,,,,2018.3,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,500,2000,,,,19510,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,500,2000,,,,7498.3,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,500,2000,,,,3374.7,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,500,2000,,,,4065.4,offline max throughput,,2289
Llama-3.1-8B,h200-sxm,1,1,fp8,tensorrt-llm,5000,500,,,,3787.7,offline max throughput,,2289
Llama-3.1-8B,h100-sxm,1,1,bf16,tensorrt-llm,5000,500,,,,1708,offline max throughput,,2289
Llama-3.1-8B,a100-pcie-80,1,1,bf16,tensorrt-llm,5000,500,,,,703.56,offline max throughput,,2289
Llama-3.1-8B,l40s,1,1,fp8,tensorrt-llm,5000,500,,,,855.98,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,1000,1000,,,,17739,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,1000,1000,,,,7697.1,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,1000,1000,,,,3804.6,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,1000,1000,,,,3333.5,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,1000,1000,,,,3981.5,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,128,,,,30095,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,128,128,,,,16239,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,128,,,,6914.2,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,128,128,,,,5491.7,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,128,128,,,,9127.5,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,2048,,,,24672,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,128,2048,,,,9708.1,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,2048,,,,5303.4,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,128,2048,,,,4402.3,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,128,2048,,,,5357.3,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,4096,,,,16454,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,128,4096,,,,5800.5,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,4096,,,,3235.1,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,128,4096,,,,2825.8,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,128,4096,,,,2880,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,20000,2000,,,,1676,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,20000,2000,,,,569.76,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,20000,2000,,,,324.59,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,20000,2000,,,,281.48,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,20000,2000,,,,286.35,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,2048,128,,,,3649.1,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,2048,128,,,,1929.3,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,128,,,,800.93,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,2048,128,,,,617.09,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,2048,128,,,,1019.8,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,2048,2048,,,,11404,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,2048,2048,,,,4367.9,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,2048,,,,2331.8,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,2048,2048,,,,1988.3,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,2048,2048,,,,2184.4,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,500,2000,,,,20819,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,500,2000,,,,7947.4,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,500,2000,,,,4189.4,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,500,2000,,,,3603.4,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,500,2000,,,,4286.4,offline max throughput,,2289
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,5000,500,,,,3840,offline max throughput,,2289
Mistral-7B,h100-sxm,1,1,bf16,tensorrt-llm,5000,500,,,,1707.3,offline max throughput,,2289
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,5000,500,,,,807.46,offline max throughput,,2289
Mistral-7B,a100-pcie-80,1,1,bf16,tensorrt-llm,5000,500,,,,722.84,offline max throughput,,2289
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,5000,500,,,,881.73,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,1000,1000,,,,18557,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,1000,1000,,,,9759.9,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,1000,1000,,,,4753.6,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,1000,1000,,,,2128.4,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,128,128,,,,25179,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,128,128,,,,16421,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,128,,,,6948.6,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,128,128,,,,2488.6,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,128,2048,,,,27492,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,128,2048,,,,12303,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,2048,,,,7246.7,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,128,2048,,,,3540,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,128,4096,,,,19719,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,128,4096,,,,7474.4,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,4096,,,,4696.6,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,128,4096,,,,2568.3,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,20000,2000,,,,2897.2,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,20000,2000,,,,1118.8,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,20000,2000,,,,594.85,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,20000,2000,,,,309.08,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,2048,128,,,,3093.8,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,2048,128,,,,1994,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,128,,,,825.39,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,2048,128,,,,294.77,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,2048,2048,,,,13796,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,2048,2048,,,,5857.9,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,2048,,,,3377.8,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,2048,2048,,,,1694.6,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,500,2000,,,,24637,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,500,2000,,,,10638,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,500,2000,,,,6007.6,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,500,2000,,,,2977,offline max throughput,,2289
Mixtral-8x22B,h200-sxm,8,8,fp8,tensorrt-llm,5000,500,,,,3889.3,offline max throughput,,2289
Mixtral-8x22B,h100-sxm,8,8,bf16,tensorrt-llm,5000,500,,,,2211.2,offline max throughput,,2289
Mixtral-8x22B,a100-sxm-80,8,8,bf16,tensorrt-llm,5000,500,,,,1028.4,offline max throughput,,2289
Mixtral-8x22B,l40s,8,8,fp8,tensorrt-llm,5000,500,,,,420.22,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,1000,1000,,,,18712,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,1000,1000,,,,15932,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,1000,1000,,,,6052.9,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,1000,1000,,,,32834,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,1000,1000,,,,28015,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,1000,1000,,,,15509,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,1000,1000,,,,7357.2,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,1000,1000,,,,4737,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,1000,1000,,,,5060.8,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,1000,1000,,,,44411,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,1000,1000,,,,40573,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,1000,1000,,,,27685,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,1000,1000,,,,13948,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,1000,1000,,,,4970.9,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,1000,1000,,,,5726,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,128,128,,,,24971,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,128,128,,,,24322,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,128,128,,,,15334,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,128,128,,,,42501,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,128,128,,,,40183,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,128,128,,,,27719,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,128,,,,11329,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,128,128,,,,6026.9,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,128,128,,,,6769.9,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,128,128,,,,54304,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,128,128,,,,51031,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,128,128,,,,40119,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,128,,,,17918,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,128,128,,,,5573.8,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,128,128,,,,6422.4,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,128,2048,,,,29314,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,128,2048,,,,20946,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,128,2048,,,,7409.9,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,128,2048,,,,52681,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,128,2048,,,,40669,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,128,2048,,,,21293,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,2048,,,,10929,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,128,2048,,,,7353.7,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,128,2048,,,,7506.8,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,128,2048,,,,70409,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,128,2048,,,,64530,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,128,2048,,,,40839,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,2048,,,,21058,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,128,2048,,,,8866.3,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,128,2048,,,,9907.7,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,128,4096,,,,21520,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,128,4096,,,,12071,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,128,4096,,,,3928.7,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,128,4096,,,,32551,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,128,4096,,,,29120,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,128,4096,,,,11678,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,4096,,,,6538.2,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,128,4096,,,,5177,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,128,4096,,,,4958.7,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,128,4096,,,,40373,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,128,4096,,,,36358,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,128,4096,,,,21629,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,4096,,,,13566,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,128,4096,,,,7209.2,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,128,4096,,,,8271.8,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,20000,2000,,,,2204.1,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,20000,2000,,,,1659.6,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,20000,2000,,,,622.27,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,20000,2000,,,,4047.7,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,20000,2000,,,,3290.9,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,20000,2000,,,,1602,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,20000,2000,,,,778.73,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,20000,2000,,,,572.43,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,20000,2000,,,,587.18,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,20000,2000,,,,6561.7,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,20000,2000,,,,5328.5,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,20000,2000,,,,3113.2,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,20000,2000,,,,1645.8,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,20000,2000,,,,750.54,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,20000,2000,,,,828.85,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,2048,128,,,,2958.1,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,2048,128,,,,2883.5,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,2048,128,,,,1796.5,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,2048,128,,,,5229.9,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,2048,128,,,,4972.7,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,2048,128,,,,3355,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,2048,128,,,,1351.7,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,2048,128,,,,728.49,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,2048,128,,,,812.01,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,2048,128,,,,7031,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,2048,128,,,,6532.7,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,2048,128,,,,5025.3,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,128,,,,2248.6,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,2048,128,,,,677.99,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,2048,128,,,,771.37,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,2048,2048,,,,13843,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,2048,2048,,,,9334.1,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,2048,2048,,,,3503,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,2048,2048,,,,22389,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,2048,2048,,,,20186,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,2048,2048,,,,9143.3,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,2048,2048,,,,4963.9,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,2048,2048,,,,3520.4,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,2048,2048,,,,3453.8,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,2048,2048,,,,28975,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,2048,2048,,,,26177,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,2048,2048,,,,19292,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,2048,,,,10553,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,2048,2048,,,,4590.2,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,2048,2048,,,,4929.7,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,500,2000,,,,23459,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,500,2000,,,,18186,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,500,2000,,,,6023.3,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,500,2000,,,,39971,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,500,2000,,,,31694,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,500,2000,,,,17087,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,500,2000,,,,8930.3,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,500,2000,,,,6117.6,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,500,2000,,,,6434.9,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,500,2000,,,,60721,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,500,2000,,,,48843,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,500,2000,,,,31358,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,500,2000,,,,17035,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,500,2000,,,,7118.1,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,500,2000,,,,8130.8,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,2,2,fp8,tensorrt-llm,5000,500,,,,3742.5,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,fp8,tensorrt-llm,5000,500,,,,3563.8,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,2,2,bf16,tensorrt-llm,5000,500,,,,1648.9,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,4,4,fp8,tensorrt-llm,5000,500,,,,6602.4,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,fp8,tensorrt-llm,5000,500,,,,6020.6,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,4,4,bf16,tensorrt-llm,5000,500,,,,3543.7,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,4,4,bf16,tensorrt-llm,5000,500,,,,1603.8,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,4,4,bf16,tensorrt-llm,5000,500,,,,948.06,offline max throughput,,2289
Mixtral-8x7B,l40s,4,4,fp8,tensorrt-llm,5000,500,,,,1047.3,offline max throughput,,2289
Mixtral-8x7B,h200-sxm,8,8,fp8,tensorrt-llm,5000,500,,,,8862.8,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,fp8,tensorrt-llm,5000,500,,,,8214.9,offline max throughput,,2289
Mixtral-8x7B,h100-sxm,8,8,bf16,tensorrt-llm,5000,500,,,,5968.8,offline max throughput,,2289
Mixtral-8x7B,a100-sxm-80,8,8,bf16,tensorrt-llm,5000,500,,,,2813.2,offline max throughput,,2289
Mixtral-8x7B,a100-pcie-80,8,8,bf16,tensorrt-llm,5000,500,,,,969.82,offline max throughput,,2289
Mixtral-8x7B,l40s,8,8,fp8,tensorrt-llm,5000,500,,,,1098.3,offline max throughput,,2289
GPT-J-6B,h200-sxm,1,1,fp8,tensorrt-llm,128,128,1024,,,27304,STATIC batch (gptSession,,2290
GPT-J-6B,h200-sxm,1,1,fp8,tensorrt-llm,128,2048,120,,,8530,STATIC batch (gptSession,,2290
GPT-J-6B,h200-sxm,1,1,fp8,tensorrt-llm,2048,128,64,,,2785,STATIC batch (gptSession,,2290
GPT-J-6B,h200-sxm,1,1,fp8,tensorrt-llm,2048,2048,64,,,3753,STATIC batch (gptSession,,2290
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,128,896,,,20460,STATIC batch (gptSession,,2290
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,2048,120,,,8950,STATIC batch (gptSession,,2290
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,2048,128,64,,,2423,STATIC batch (gptSession,,2290
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,2048,2048,56,,,3867,STATIC batch (gptSession,,2290
Llama-2-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,128,896,,,20618,STATIC batch (gptSession,,2290
Llama-2-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,2048,120,,,8348,STATIC batch (gptSession,,2290
Llama-2-7B,h200-sxm,1,1,fp8,tensorrt-llm,2048,128,64,,,2391,STATIC batch (gptSession,,2290
Llama-2-7B,h200-sxm,1,1,fp8,tensorrt-llm,2048,2048,56,,,3522,STATIC batch (gptSession,,2290
Llama-2-70B,h200-sxm,1,1,fp8,tensorrt-llm,128,128,1024,,,3989,STATIC batch (gptSession,,2290
Llama-2-70B,h200-sxm,2,2,fp8,tensorrt-llm,128,2048,512,,,7926,STATIC batch (gptSession,,2290
Llama-2-70B,h200-sxm,1,1,fp8,tensorrt-llm,2048,128,64,,,418,STATIC batch (gptSession,,2290
Llama-2-70B,h200-sxm,1,1,fp8,tensorrt-llm,2048,2048,64,,,1458,STATIC batch (gptSession,,2290
Falcon-180B,h200-sxm,4,4,fp8,tensorrt-llm,128,128,1024,,,4472,STATIC batch (gptSession,,2290
Falcon-180B,h200-sxm,4,4,fp8,tensorrt-llm,128,2048,1024,,,3960,STATIC batch (gptSession,,2290
Falcon-180B,h200-sxm,4,4,fp8,tensorrt-llm,2048,128,64,,,472,STATIC batch (gptSession,,2290
Falcon-180B,h200-sxm,4,4,fp8,tensorrt-llm,2048,2048,64,,,1060,STATIC batch (gptSession,,2290
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,128,128,1024,,,25860,STATIC batch (gptSession,,2290
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,128,2048,120,,,7350,STATIC batch (gptSession,,2290
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,2048,128,64,,,2570,STATIC batch (gptSession,,2290
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,2048,2048,64,,,3212,STATIC batch (gptSession,,2290
Llama-2-70B,h100-sxm,2,2,fp8,tensorrt-llm,128,128,1024,,,6428,STATIC batch (gptSession,,2290
Llama-2-70B,h100-sxm,4,4,fp8,tensorrt-llm,128,2048,512,,,10900,STATIC batch (gptSession,,2290
Llama-2-70B,h100-sxm,2,2,fp8,tensorrt-llm,2048,128,96,,,692,STATIC batch (gptSession,,2290
Llama-2-70B,h100-sxm,2,2,fp8,tensorrt-llm,2048,2048,64,,,2022,STATIC batch (gptSession,,2290
Falcon-180B,h100-sxm,4,4,fp8,tensorrt-llm,128,128,1024,,,4400,STATIC batch (gptSession,,2290
Falcon-180B,h100-sxm,4,4,fp8,tensorrt-llm,2048,128,64,,,448,STATIC batch (gptSession,,2290
Falcon-180B,h100-sxm,4,4,fp8,tensorrt-llm,2048,2048,64,,,984,STATIC batch (gptSession,,2290
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,128,128,512,,,7859,STATIC batch (gptSession,,2290
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,128,2048,64,,,1904,STATIC batch (gptSession,,2290
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,2048,128,32,,,684,STATIC batch (gptSession,,2290
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,2048,2048,32,,,768,STATIC batch (gptSession,,2290
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,128,128,896,,,9562,STATIC batch (gptSession,,2290
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,128,2048,120,,,4387,STATIC batch (gptSession,,2290
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,2048,128,84,,,971,STATIC batch (gptSession,,2290
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,2048,2048,56,,,1721,STATIC batch (gptSession,,2290
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,128,128,256,,,5885,STATIC batch (gptSession,,2290
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,128,2048,64,,,1654,STATIC batch (gptSession,,2290
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,2048,128,32,,,574,STATIC batch (gptSession,,2290
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,2048,2048,16,,,537,STATIC batch (gptSession,,2290
Llama-2-70B,l40s,2,2,fp8,tensorrt-llm,128,128,256,,,1124,STATIC batch (gptSession,,2290
Llama-2-70B,l40s,4,4,fp8,tensorrt-llm,128,2048,256,,,1912,STATIC batch (gptSession,,2290
Llama-2-70B,l40s,2,2,fp8,tensorrt-llm,2048,128,16,,,98,STATIC batch (gptSession,,2290
Llama-2-70B,l40s,4,4,fp8,tensorrt-llm,2048,2048,64,,,740,STATIC batch (gptSession,,2290
Falcon-180B,l40s,8,8,fp8,tensorrt-llm,128,128,512,,,1216,STATIC batch (gptSession,,2290
Falcon-180B,l40s,8,8,fp8,tensorrt-llm,128,2048,256,,,1600,STATIC batch (gptSession,,2290
Falcon-180B,l40s,8,8,fp8,tensorrt-llm,2048,128,32,,,120,STATIC batch (gptSession,,2290
Falcon-180B,l40s,8,8,fp8,tensorrt-llm,2048,2048,32,,,416,STATIC batch (gptSession,,2290
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,128,896,,,6251,STATIC batch (gptSession,,2290
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,2048,120,,,3776,STATIC batch (gptSession,,2290
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,128,64,,,698,STATIC batch (gptSession,,2290
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,2048,56,,,1576,STATIC batch (gptSession,,2290
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,128,256,,,5390,STATIC batch (gptSession,,2290
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,2048,32,,,1484,STATIC batch (gptSession,,2290
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,128,32,,,533,STATIC batch (gptSession,,2290
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,2048,16,,,603,STATIC batch (gptSession,,2290
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,128,1024,,,2744,STATIC batch (gptSession,,2290
Llama-2-70B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,2048,512,,,5472,STATIC batch (gptSession,,2290
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,2048,128,96,,,320,STATIC batch (gptSession,,2290
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,2048,2048,64,,,1156,STATIC batch (gptSession,,2290
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,128,1024,,,2032,STATIC batch (gptSession,,2290
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,2048,512,,,2128,STATIC batch (gptSession,,2290
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,128,64,,,232,STATIC batch (gptSession,,2290
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,2048,64,,,744,STATIC batch (gptSession,,2290
GPT-J-6B,h200-sxm,1,1,fp8,tensorrt-llm,128,1,1,5,,,single request,mean,2291
GPT-J-6B,h200-sxm,1,1,fp8,tensorrt-llm,2048,1,1,23.5,,,single request,mean,2291
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,1,1,5.9,,,single request,mean,2291
Mistral-7B,h200-sxm,1,1,fp8,tensorrt-llm,2048,1,1,31.7,,,single request,mean,2291
Llama-2-7B,h200-sxm,1,1,fp8,tensorrt-llm,128,1,1,5.7,,,single request,mean,2291
Llama-2-7B,h200-sxm,1,1,fp8,tensorrt-llm,2048,1,1,30.2,,,single request,mean,2291
Llama-2-70B,h200-sxm,4,4,fp8,tensorrt-llm,128,1,1,17.8,,,single request,mean,2291
Llama-2-70B,h200-sxm,4,4,fp8,tensorrt-llm,2048,1,1,103,,,single request,mean,2291
Falcon-180B,h200-sxm,4,4,fp8,tensorrt-llm,128,1,1,36.4,,,single request,mean,2291
Falcon-180B,h200-sxm,4,4,fp8,tensorrt-llm,2048,1,1,194.4,,,single request,mean,2291
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,128,1,1,5.5,,,single request,mean,2291
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,2048,1,1,23.8,,,single request,mean,2291
Llama-2-70B,h100-sxm,4,4,fp8,tensorrt-llm,128,1,1,19.6,,,single request,mean,2291
Llama-2-70B,h100-sxm,8,8,fp8,tensorrt-llm,2048,1,1,85.1,,,single request,mean,2291
Falcon-180B,h100-sxm,4,4,fp8,tensorrt-llm,128,1,1,41.1,,,single request,mean,2291
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,128,1,1,12.4,,,single request,mean,2291
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,2048,1,1,61.7,,,single request,mean,2291
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,128,1,1,15.4,,,single request,mean,2291
Mistral-7B,l40s,1,1,fp8,tensorrt-llm,2048,1,1,87.3,,,single request,mean,2291
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,128,1,1,14.1,,,single request,mean,2291
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,2048,1,1,80.1,,,single request,mean,2291
Llama-2-70B,l40s,4,4,fp8,tensorrt-llm,2048,1,1,673.3,,,single request,mean,2291
Falcon-180B,l40s,8,8,fp8,tensorrt-llm,128,1,1,91,,,single request,mean,2291
Falcon-180B,l40s,8,8,fp8,tensorrt-llm,2048,1,1,768.8,,,single request,mean,2291
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,1,1,16.3,,,single request,mean,2291
Mistral-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,1,1,139.6,,,single request,mean,2291
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,1,1,16.2,,,single request,mean,2291
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,1,1,132.4,,,single request,mean,2291
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,1,1,45.6,,,single request,mean,2291
Llama-2-70B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,1,1,249.2,,,single request,mean,2291
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,1,1,76.5,,,single request,mean,2291
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,1,1,456,,,single request,mean,2291
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,128,128,1024,,,26150,STATIC batch,,2292
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,128,2048,120,,,8011,STATIC batch,,2292
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,2048,128,64,,,2551,STATIC batch,,2292
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,2048,2048,64,,,3327,STATIC batch,,2292
Llama-2-70B,h100-sxm,2,2,fp8,tensorrt-llm,128,128,1024,,,5314,STATIC batch,,2292
Llama-2-70B,h100-sxm,4,4,fp8,tensorrt-llm,128,2048,480,,,5944,STATIC batch,,2292
Llama-2-70B,h100-sxm,2,2,fp8,tensorrt-llm,2048,128,96,,,612,STATIC batch,,2292
Llama-2-70B,h100-sxm,2,2,fp8,tensorrt-llm,2048,2048,64,,,1094,STATIC batch,,2292
Falcon-180B,h100-sxm,4,4,fp8,tensorrt-llm,128,128,1024,,,3948,STATIC batch,,2292
Falcon-180B,h100-sxm,4,4,fp8,tensorrt-llm,2048,128,64,,,448,STATIC batch,,2292
Falcon-180B,h100-sxm,4,4,fp8,tensorrt-llm,2048,2048,64,,,1056,STATIC batch,,2292
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,128,128,64,,,3630,STATIC batch,,2292
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,128,2048,64,,,1859,STATIC batch,,2292
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,2048,128,32,,,616,STATIC batch,,2292
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,2048,2048,32,,,757,STATIC batch,,2292
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,128,128,64,,,3240,STATIC batch,,2292
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,128,2048,64,,,1622,STATIC batch,,2292
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,2048,128,32,,,581,STATIC batch,,2292
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,2048,2048,16,,,531,STATIC batch,,2292
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,128,384,,,5586,STATIC batch,,2292
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,2048,60,,,1928,STATIC batch,,2292
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,128,52,,,591,STATIC batch,,2292
Llama-2-7B,a100-sxm-80,2,2,bf16,tensorrt-llm,2048,2048,64,,,1564,STATIC batch,,2292
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,128,1280,,,2680,STATIC batch,,2292
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,2048,240,,,2100,STATIC batch,,2292
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,2048,128,120,,,316,STATIC batch,,2292
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,128,1024,,,1856,STATIC batch,,2292
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,2048,128,,,1440,STATIC batch,,2292
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,128,1,1,7,,,single request,mean,2292
GPT-J-6B,h100-sxm,1,1,fp8,tensorrt-llm,2048,1,1,29,,,single request,mean,2292
Llama-2-70B,h100-sxm,4,4,fp8,tensorrt-llm,128,1,1,26,,,single request,mean,2292
Llama-2-70B,h100-sxm,4,4,fp8,tensorrt-llm,2048,1,1,109,,,single request,mean,2292
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,128,1,1,12,,,single request,mean,2292
GPT-J-6B,l40s,1,1,fp8,tensorrt-llm,2048,1,1,71,,,single request,mean,2292
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,128,1,1,14,,,single request,mean,2292
Llama-2-7B,l40s,1,1,fp8,tensorrt-llm,2048,1,1,73,,,single request,mean,2292
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,128,1,1,16,,,single request,mean,2292
Llama-2-7B,a100-sxm-80,1,1,bf16,tensorrt-llm,2048,1,1,133,,,single request,mean,2292
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,128,1,1,47,,,single request,mean,2292
Llama-2-70B,a100-sxm-80,4,4,bf16,tensorrt-llm,2048,1,1,377,,,single request,mean,2292
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,128,1,1,61,,,single request,mean,2292
Falcon-180B,a100-sxm-80,8,8,bf16,tensorrt-llm,2048,1,1,509,,,single request,mean,2292
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,32784,2048,4,,,34.694,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,32784,2048,8,,,35.797,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,32784,2048,16,,,37.796,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,2048,2048,4,,,112.2,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,2048,2048,8,,,208.04,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,2048,2048,16,,,390.75,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,2048,2048,32,,,455.56,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,2048,2048,64,,,499.39,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,2048,2048,128,,,552.74,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,2048,2048,256,,,598.17,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,128,2048,4,,,114.94,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,128,2048,8,,,218.29,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,128,2048,16,,,432.16,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,128,2048,32,,,836.24,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,128,2048,64,,,1064.3,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,128,2048,128,,,1221.1,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,128,2048,256,,,1311.9,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,128,2048,4,,,86.988,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,2048,2048,4,,,84.318,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,32784,2048,4,,,51.799,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,128,2048,8,,,167.46,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,2048,2048,8,,,158.76,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,32784,2048,8,,,62.426,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,128,2048,16,,,322.83,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,2048,2048,16,,,285.67,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,32784,2048,16,,,62.546,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,128,2048,32,,,576.24,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,2048,2048,32,,,473.49,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,32784,2048,32,,,62.519,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,128,2048,64,,,957.16,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,2048,2048,64,,,706.35,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,32784,2048,64,,,65.513,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,128,2048,128,,,1340.7,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,2048,2048,128,,,592.26,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,128,2048,256,,,1214.7,vllm benchmark_throughpu,,2293
Llama-3.1-405B,mi300x,4,4,fp8,vllm,2048,2048,256,,,663.61,vllm benchmark_throughpu,,2293
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,215.2,120.7,,1486.4,106.54,1198.9,open loop 16 req/s,mean,2294
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,215.2,122.8,,9375.6,110.05,1252.1,open loop 32 req/s,mean,2295
Llama-3.1-405B,h100-sxm,8,8,fp8,vllm,215.2,122.2,,18688,110.62,1247.7,open loop 1000 req/s,mean,2296
Llama-3.1-405B,mi300x,4,4,fp8,vllm,215.2,179.7,,5610.9,1351,1035.3,open loop 16 req/s,mean,2297
Llama-3.1-405B,mi300x,4,4,fp8,vllm,215.2,180.7,,25070,1022.9,1058.4,open loop 32 req/s,mean,2297
Llama-3.1-405B,mi300x,4,4,fp8,vllm,215.2,180.6,,42793,815.77,1059.7,open loop 1000 req/s,mean,2297
Llama-3.1-405B,mi300x,8,8,bf16,vllm,80,85,1,314.58,50.19,18.75,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,80,63.5,2,372.8,51.59,27.28,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,80,72,4,397.54,54.18,53.18,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,80,60.5,8,646.2,55.48,85.64,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,79.9,58.5,16,1034.7,63.38,142.52,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,81.1,58,32,1546,87.1,218.64,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,81.1,60,64,2699,230.16,195.93,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,80.5,59.3,128,5161.3,298.29,273.89,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,81.4,60.1,256,11787,389.49,345.83,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,81.7,59.4,512,27060,419.23,402.21,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,81.5,58.7,1024,58453,435.6,434.89,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,81.4,58.4,2048,1.2815e+05,461.09,438.42,burst of N requests,mean,2298
Llama-3.1-405B,mi300x,8,8,bf16,vllm,10000,122,1,12286,70.72,5.85,burst of N requests,mean,2299
Llama-3.1-405B,mi300x,8,8,bf16,vllm,10000,120,2,18380,115.44,7.33,burst of N requests,mean,2299
Llama-3.1-405B,mi300x,8,8,bf16,vllm,10000,118,4,30570,211.95,8.27,burst of N requests,mean,2299
Llama-3.1-405B,mi300x,8,8,bf16,vllm,10000,124.8,8,55713,379.62,9.2,burst of N requests,mean,2299
Llama-3.1-405B,mi300x,8,8,bf16,vllm,10000,120.2,16,1.0516e+05,512.55,9.29,burst of N requests,mean,2299
Llama-3.1-405B,mi300x,8,8,bf16,vllm,10000,115.1,32,2.0296e+05,563.16,9.16,burst of N requests,mean,2299
Llama-3.1-405B,mi300x,8,8,bf16,vllm,10000,113.4,64,3.9947e+05,588.74,9.16,burst of N requests,mean,2299
Llama-3.1-405B,mi300x,8,8,bf16,tgi,80,57,1,123.48,43.48,22.27,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,79.5,62.5,2,864.65,59.22,26.76,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,79.8,52.5,4,244.9,53.01,56.82,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,79.9,50.5,8,395.44,54.17,103.41,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,79.8,51.4,16,581.37,60.53,165.52,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,80.9,52.7,32,2325.7,76.4,208.23,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,82.1,56.5,64,2150.5,101.4,360.44,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,81.9,56.5,128,3753.2,133.02,500.92,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,81.5,57.6,256,6981.6,194.79,667.82,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,81.6,57.9,512,14087,322.78,767.92,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,81.7,57.8,1024,25545,625.33,825.2,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,81.5,57.7,2048,55779,767.29,852.79,burst of N requests,mean,2300
Llama-3.1-405B,mi300x,8,8,bf16,tgi,10000,107,1,3799.4,46.91,12.2,burst of N requests,mean,2301
Llama-3.1-405B,mi300x,8,8,bf16,tgi,10000,112,2,5621.8,70.34,16.5,burst of N requests,mean,2301
Llama-3.1-405B,mi300x,8,8,bf16,tgi,10000,119.5,4,11647,86.16,21.55,burst of N requests,mean,2301
Llama-3.1-405B,mi300x,8,8,bf16,tgi,10000,116.1,8,24859,96.49,25.36,burst of N requests,mean,2301
Llama-3.1-405B,mi300x,8,8,bf16,tgi,10000,117.9,16,44266,183.56,28.26,burst of N requests,mean,2301
Llama-3.1-405B,mi300x,8,8,bf16,tgi,10000,119.9,32,73973,451.72,29.89,burst of N requests,mean,2301
Llama-3.1-405B,mi300x,8,8,bf16,tgi,10000,119.3,64,1.3095e+05,839.05,31.26,burst of N requests,mean,2301
Llama-3.1-8B,rtx-3070,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,13.738,72.79,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3070,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,14.096,70.94,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3070,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,14.923,67.01,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3070,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,16.223,61.64,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3070,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,213.11,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3070,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,448.41,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3070,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,2242.4,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3070,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,5769.1,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3080,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,9.1266,109.57,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3080,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,9.3985,106.4,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3080,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,10.135,98.67,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3080,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,11.123,89.9,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3080,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,137.31,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3080,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,287.88,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3080,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,1436.2,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3080,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,3669.9,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3080ti,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,9.0416,110.6,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3080ti,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,9.3712,106.71,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3080ti,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,10.169,98.34,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3080ti,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,11.283,88.63,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3080ti,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,138.74,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3080ti,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,287.91,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3080ti,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,1389.8,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3080ti,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,3439.8,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4070ti,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,11.976,83.5,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4070ti,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,12.164,82.21,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4070ti,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,12.724,78.59,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4070ti,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,13.613,73.46,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-4070ti,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,130.07,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4070ti,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,280.31,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4070ti,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,1500.5,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-4070ti,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,4056,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,9.2464,108.15,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,9.4144,106.22,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,9.9562,100.44,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,10.671,93.71,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,94.995,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,202.17,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,1080.5,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,2842.4,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-F16,llama.cpp,0,512,1,,24.643,40.58,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-F16,llama.cpp,0,1024,1,,24.82,40.29,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-F16,llama.cpp,0,4096,1,,25.355,39.44,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-F16,llama.cpp,512,0,1,70.65,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-F16,llama.cpp,1024,0,1,151.5,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4080,1,1,gguf-F16,llama.cpp,4096,0,1,867.76,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,8.664,115.42,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,8.9493,111.74,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,10.276,97.31,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,11.43,87.49,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,127.03,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,264.92,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,1292.2,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,3241.3,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-F16,llama.cpp,0,512,1,,21.097,47.4,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-F16,llama.cpp,0,1024,1,,21.501,46.51,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-F16,llama.cpp,0,4096,1,,22.326,44.79,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-F16,llama.cpp,0,8192,1,,23.463,42.62,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-F16,llama.cpp,512,0,1,115.19,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-F16,llama.cpp,1024,0,1,241.53,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-F16,llama.cpp,4096,0,1,1201,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,1,1,gguf-F16,llama.cpp,8192,0,1,3071.5,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4090,1,1,gguf-F16,llama.cpp,0,512,1,,18.235,54.84,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4090,1,1,gguf-F16,llama.cpp,0,1024,1,,18.403,54.34,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4090,1,1,gguf-F16,llama.cpp,0,4096,1,,19.001,52.63,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4090,1,1,gguf-F16,llama.cpp,0,8192,1,,19.654,50.88,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-4090,1,1,gguf-F16,llama.cpp,512,0,1,54.573,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4090,1,1,gguf-F16,llama.cpp,1024,0,1,113.07,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4090,1,1,gguf-F16,llama.cpp,4096,0,1,627.13,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-4090,1,1,gguf-F16,llama.cpp,8192,0,1,1726.7,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,0,512,1,,8.955,111.67,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,9.2533,108.07,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,10.04,99.6,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,11.017,90.77,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,512,0,1,153.46,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,1024,0,1,255.74,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,4096,0,1,1020.6,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,8192,0,1,2385.8,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-F16,llama.cpp,0,512,1,,20.956,47.72,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-F16,llama.cpp,0,1024,1,,21.209,47.15,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-F16,llama.cpp,0,4096,1,,21.949,45.56,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-F16,llama.cpp,0,8192,1,,22.93,43.61,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-F16,llama.cpp,512,0,1,124.19,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-F16,llama.cpp,1024,0,1,218.31,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-F16,llama.cpp,4096,0,1,855.37,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,2,1,gguf-F16,llama.cpp,8192,0,1,2127,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,0,512,1,,60.35,16.57,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,61.387,16.29,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,65.104,15.36,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,69.735,14.34,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,512,0,1,1432.9,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,1024,0,1,2599.7,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,4096,0,1,10793,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-3090,2,1,gguf-Q4_K_M,llama.cpp,8192,0,1,24178,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4090,2,1,gguf-F16,llama.cpp,0,512,1,,18.643,53.64,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4090,2,1,gguf-F16,llama.cpp,0,1024,1,,18.772,53.27,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4090,2,1,gguf-F16,llama.cpp,0,4096,1,,19.365,51.64,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4090,2,1,gguf-F16,llama.cpp,0,8192,1,,20.068,49.83,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-4090,2,1,gguf-F16,llama.cpp,512,0,1,55.786,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4090,2,1,gguf-F16,llama.cpp,1024,0,1,92.298,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4090,2,1,gguf-F16,llama.cpp,4096,0,1,396.54,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-4090,2,1,gguf-F16,llama.cpp,8192,0,1,1015.5,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,9.203,108.66,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,9.5293,104.94,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,10.3,97.09,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,11.319,88.35,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,136.8,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,220.03,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,702.95,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,1667.3,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-F16,llama.cpp,0,512,1,,21.245,47.07,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-F16,llama.cpp,0,1024,1,,21.552,46.4,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-F16,llama.cpp,0,4096,1,,22.341,44.76,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-F16,llama.cpp,0,8192,1,,23.359,42.81,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-F16,llama.cpp,512,0,1,111.1,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-F16,llama.cpp,1024,0,1,179.23,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-F16,llama.cpp,4096,0,1,620.97,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,4,1,gguf-F16,llama.cpp,8192,0,1,1527.9,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,58.582,17.07,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,59.207,16.89,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,61.576,16.24,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,64.977,15.39,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,1702.2,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,2925.2,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,11138,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-3090,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,24722,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4090,4,1,gguf-F16,llama.cpp,0,512,1,,18.832,53.1,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4090,4,1,gguf-F16,llama.cpp,0,1024,1,,18.979,52.69,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4090,4,1,gguf-F16,llama.cpp,0,4096,1,,19.608,51,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4090,4,1,gguf-F16,llama.cpp,0,8192,1,,20.321,49.21,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-4090,4,1,gguf-F16,llama.cpp,512,0,1,58.51,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4090,4,1,gguf-F16,llama.cpp,1024,0,1,83.224,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4090,4,1,gguf-F16,llama.cpp,4096,0,1,270.47,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-4090,4,1,gguf-F16,llama.cpp,8192,0,1,634.07,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,0,512,1,,9.5997,104.17,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,9.8941,101.07,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,10.632,94.06,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,11.637,85.93,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,512,0,1,152.38,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,1024,0,1,198.72,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,4096,0,1,532.6,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,8192,0,1,1156.3,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-F16,llama.cpp,0,512,1,,21.631,46.23,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-F16,llama.cpp,0,1024,1,,21.954,45.55,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-F16,llama.cpp,0,4096,1,,22.732,43.99,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-F16,llama.cpp,0,8192,1,,23.725,42.15,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-F16,llama.cpp,512,0,1,132.1,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-F16,llama.cpp,1024,0,1,172.03,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-F16,llama.cpp,4096,0,1,433.99,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-3090,6,1,gguf-F16,llama.cpp,8192,0,1,932.98,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,0,512,1,,58.514,17.09,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,59.067,16.93,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,61.275,16.32,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,64.725,15.45,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,512,0,1,1120.5,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1384.9,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,4096,0,1,5206,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-3090,6,1,gguf-Q4_K_M,llama.cpp,8192,0,1,11780,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4090,8,1,gguf-F16,llama.cpp,0,512,1,,19.044,52.51,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4090,8,1,gguf-F16,llama.cpp,0,1024,1,,19.186,52.12,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4090,8,1,gguf-F16,llama.cpp,0,4096,1,,19.845,50.39,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4090,8,1,gguf-F16,llama.cpp,0,8192,1,,20.526,48.72,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-4090,8,1,gguf-F16,llama.cpp,512,0,1,64.898,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4090,8,1,gguf-F16,llama.cpp,1024,0,1,86.641,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4090,8,1,gguf-F16,llama.cpp,4096,0,1,248.81,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-4090,8,1,gguf-F16,llama.cpp,8192,0,1,572.83,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-4090,8,1,gguf-F16,llama.cpp,0,512,1,,154.56,6.47,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-4090,8,1,gguf-F16,llama.cpp,0,1024,1,,155.04,6.45,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-4090,8,1,gguf-F16,llama.cpp,0,4096,1,,156.49,6.39,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-4090,8,1,gguf-F16,llama.cpp,0,8192,1,,158.48,6.31,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-4090,8,1,gguf-F16,llama.cpp,512,0,1,432.48,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-4090,8,1,gguf-F16,llama.cpp,1024,0,1,541.66,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-4090,8,1,gguf-F16,llama.cpp,4096,0,1,1772.1,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-4090,8,1,gguf-F16,llama.cpp,8192,0,1,4104.5,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,16.906,59.15,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,17.068,58.59,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,17.876,55.94,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,19.088,52.39,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-4000-ada,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,208.81,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4000-ada,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,443.19,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4000-ada,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,2278.1,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-4000-ada,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,6126.5,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,10.942,91.39,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,11.127,89.87,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,11.763,85.01,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,12.5,80,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,107.54,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,229.21,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,1251.5,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,3381.9,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-F16,llama.cpp,0,512,1,,30.451,32.84,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-F16,llama.cpp,0,1024,1,,30.609,32.67,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-F16,llama.cpp,0,4096,1,,31.211,32.04,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-F16,llama.cpp,0,8192,1,,31.98,31.27,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-F16,llama.cpp,512,0,1,83.109,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-F16,llama.cpp,1024,0,1,175.48,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-F16,llama.cpp,4096,0,1,1021.9,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-5000-ada,1,1,gguf-F16,llama.cpp,8192,0,1,2916.5,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-a6000,1,1,gguf-F16,llama.cpp,0,512,1,,24.564,40.71,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-a6000,1,1,gguf-F16,llama.cpp,0,1024,1,,24.845,40.25,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-a6000,1,1,gguf-F16,llama.cpp,0,4096,1,,25.549,39.14,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-a6000,1,1,gguf-F16,llama.cpp,0,8192,1,,26.504,37.73,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-a6000,1,1,gguf-F16,llama.cpp,512,0,1,113.5,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-a6000,1,1,gguf-F16,llama.cpp,1024,0,1,237.3,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-a6000,1,1,gguf-F16,llama.cpp,4096,0,1,1217,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-a6000,1,1,gguf-F16,llama.cpp,8192,0,1,3191.9,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-a6000,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,67.981,14.71,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-a6000,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,68.587,14.58,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-a6000,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,70.972,14.09,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-a6000,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,74.516,13.42,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-a6000,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,1061.8,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-a6000,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,2193.6,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-a6000,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,10123,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-a6000,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,24042,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,7.494,133.44,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,7.6342,130.99,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,8.2823,120.74,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,8.963,111.57,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,88.402,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,184.14,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,911.2,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,2312.4,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-F16,llama.cpp,0,512,1,,19.113,52.32,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-F16,llama.cpp,0,1024,1,,19.242,51.97,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-F16,llama.cpp,0,4096,1,,19.916,50.21,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-F16,llama.cpp,0,8192,1,,20.496,48.79,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-F16,llama.cpp,512,0,1,76.841,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-F16,llama.cpp,1024,0,1,165.02,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-F16,llama.cpp,4096,0,1,824.23,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-6000-ada,1,1,gguf-F16,llama.cpp,8192,0,1,2092,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,53.996,18.52,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,54.466,18.36,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,56.18,17.8,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,58.928,16.97,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,904.63,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1871.9,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,8505.2,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-6000-ada,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,19516,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a40,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,10.957,91.27,llama-bench tg512,mean,2302
Llama-3.1-8B,a40,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,11.242,88.95,llama-bench tg1024,mean,2302
Llama-3.1-8B,a40,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,12.034,83.1,llama-bench tg4096,mean,2302
Llama-3.1-8B,a40,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,13.08,76.45,llama-bench tg8192,mean,2302
Llama-3.1-8B,a40,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,153.99,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a40,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,315.96,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a40,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,1583.6,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a40,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,4068.9,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,a40,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,86.207,11.6,llama-bench tg512,mean,2302
Llama-3.1-70B,a40,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,82.781,12.08,llama-bench tg1024,mean,2302
Llama-3.1-70B,a40,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,85.616,11.68,llama-bench tg4096,mean,2302
Llama-3.1-70B,a40,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,88.81,11.26,llama-bench tg8192,mean,2302
Llama-3.1-70B,a40,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,2445.3,,,llama-bench pp512,mean,2302
Llama-3.1-70B,a40,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,4268.1,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,a40,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,15233,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,a40,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,28139,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,8.6543,115.55,llama-bench tg512,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,8.8028,113.6,llama-bench tg1024,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,9.4787,105.5,llama-bench tg4096,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,10.206,97.98,llama-bench tg8192,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,84.835,,,llama-bench pp512,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,173.31,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,944.83,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,2565.9,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-F16,llama.cpp,0,512,1,,22.889,43.69,llama-bench tg512,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-F16,llama.cpp,0,1024,1,,23.031,43.42,llama-bench tg1024,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-F16,llama.cpp,0,4096,1,,23.686,42.22,llama-bench tg4096,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-F16,llama.cpp,0,8192,1,,24.36,41.05,llama-bench tg8192,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-F16,llama.cpp,512,0,1,227.16,,,llama-bench pp512,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-F16,llama.cpp,1024,0,1,410.97,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-F16,llama.cpp,4096,0,1,1418.4,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,l40s,1,1,gguf-F16,llama.cpp,8192,0,1,2473.3,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,l40s,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,64.683,15.46,llama-bench tg512,mean,2302
Llama-3.1-70B,l40s,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,65.317,15.31,llama-bench tg1024,mean,2302
Llama-3.1-70B,l40s,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,67.024,14.92,llama-bench tg4096,mean,2302
Llama-3.1-70B,l40s,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,69.204,14.45,llama-bench tg8192,mean,2302
Llama-3.1-70B,l40s,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,760.06,,,llama-bench pp512,mean,2302
Llama-3.1-70B,l40s,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1577.6,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,l40s,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,7553.2,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,l40s,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,18348,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,17.655,56.64,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,17.813,56.14,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,18.664,53.58,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,19.924,50.19,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,212.18,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,303.93,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,929.97,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,2194.4,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,135.87,7.36,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,136.43,7.33,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,140.45,7.12,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,146.2,6.84,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,1813.8,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,3341.6,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,14090,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-4000-ada,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,33650,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,7.1114,140.62,llama-bench tg512,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,7.2301,138.31,llama-bench tg1024,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,7.8604,127.22,llama-bench tg4096,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,8.5034,117.6,llama-bench tg8192,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,85.604,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,176.54,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,825.83,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,2006.2,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-F16,llama.cpp,0,512,1,,18.235,54.84,llama-bench tg512,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-F16,llama.cpp,0,1024,1,,18.328,54.56,llama-bench tg1024,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-F16,llama.cpp,0,4096,1,,18.861,53.02,llama-bench tg4096,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-F16,llama.cpp,0,8192,1,,19.516,51.24,llama-bench tg8192,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-F16,llama.cpp,512,0,1,66.138,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-F16,llama.cpp,1024,0,1,136.46,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-F16,llama.cpp,4096,0,1,667.37,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a100-pcie-80,1,1,gguf-F16,llama.cpp,8192,0,1,1689.4,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,44.823,22.31,llama-bench tg512,mean,2302
Llama-3.1-70B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,45.228,22.11,llama-bench tg1024,mean,2302
Llama-3.1-70B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,47.778,20.93,llama-bench tg4096,mean,2302
Llama-3.1-70B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,51.203,19.53,llama-bench tg8192,mean,2302
Llama-3.1-70B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,688.06,,,llama-bench pp512,mean,2302
Llama-3.1-70B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1409.2,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,6270.7,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,a100-pcie-80,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,14273,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,7.4052,135.04,llama-bench tg512,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,7.4974,133.38,llama-bench tg1024,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,7.9942,125.09,llama-bench tg4096,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,8.6266,115.92,llama-bench tg8192,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,86.085,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,174.63,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,799.75,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,1980.1,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-F16,llama.cpp,0,512,1,,18.695,53.49,llama-bench tg512,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-F16,llama.cpp,0,1024,1,,18.804,53.18,llama-bench tg1024,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-F16,llama.cpp,0,4096,1,,19.22,52.03,llama-bench tg4096,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-F16,llama.cpp,0,8192,1,,19.794,50.52,llama-bench tg8192,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-F16,llama.cpp,512,0,1,848.02,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-F16,llama.cpp,1024,0,1,1502.6,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-F16,llama.cpp,4096,0,1,4729.1,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a100-sxm-80,1,1,gguf-F16,llama.cpp,8192,0,1,6191.7,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,40.634,24.61,llama-bench tg512,mean,2302
Llama-3.1-70B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,41.102,24.33,llama-bench tg1024,mean,2302
Llama-3.1-70B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,43.649,22.91,llama-bench tg4096,mean,2302
Llama-3.1-70B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,46.904,21.32,llama-bench tg8192,mean,2302
Llama-3.1-70B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,626.24,,,llama-bench pp512,mean,2302
Llama-3.1-70B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1285.1,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,5736.1,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,a100-sxm-80,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,13093,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,6.8705,145.55,llama-bench tg512,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,6.9209,144.49,llama-bench tg1024,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,7.3497,136.06,llama-bench tg4096,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,7.8846,126.83,llama-bench tg8192,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,63.012,,,llama-bench pp512,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,131.96,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,637.68,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,1579.9,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-F16,llama.cpp,0,512,1,,14.699,68.03,llama-bench tg512,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-F16,llama.cpp,0,1024,1,,14.751,67.79,llama-bench tg1024,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-F16,llama.cpp,0,4096,1,,15.158,65.97,llama-bench tg4096,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-F16,llama.cpp,0,8192,1,,15.736,63.55,llama-bench tg8192,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-F16,llama.cpp,512,0,1,47.339,,,llama-bench pp512,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-F16,llama.cpp,1024,0,1,99.008,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-F16,llama.cpp,4096,0,1,505.27,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,h100-pcie,1,1,gguf-F16,llama.cpp,8192,0,1,1323.1,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,11.895,84.07,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,12.088,82.73,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,12.747,78.45,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,13.493,74.11,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,109.61,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,156.8,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,511.68,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,1206.3,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-F16,llama.cpp,0,512,1,,31.153,32.1,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-F16,llama.cpp,0,1024,1,,31.309,31.94,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-F16,llama.cpp,0,4096,1,,31.928,31.32,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-F16,llama.cpp,0,8192,1,,32.701,30.58,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-F16,llama.cpp,512,0,1,210.88,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-F16,llama.cpp,1024,0,1,355.85,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-F16,llama.cpp,4096,0,1,1067.5,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-5000-ada,4,1,gguf-F16,llama.cpp,8192,0,1,1564.9,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,86.881,11.51,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,87.336,11.45,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,88.968,11.24,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,91.408,10.94,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,1019.2,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1890.9,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,8123.3,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-5000-ada,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,19308,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-a6000,4,1,gguf-F16,llama.cpp,0,512,1,,25.419,39.34,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-a6000,4,1,gguf-F16,llama.cpp,0,1024,1,,25.727,38.87,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-a6000,4,1,gguf-F16,llama.cpp,0,4096,1,,26.448,37.81,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-a6000,4,1,gguf-F16,llama.cpp,0,8192,1,,27.39,36.51,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-a6000,4,1,gguf-F16,llama.cpp,512,0,1,113.56,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-a6000,4,1,gguf-F16,llama.cpp,1024,0,1,158.79,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-a6000,4,1,gguf-F16,llama.cpp,4096,0,1,491.88,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-a6000,4,1,gguf-F16,llama.cpp,8192,0,1,1122.5,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,69.252,14.44,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,69.832,14.32,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,71.891,13.91,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,75.075,13.32,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,1032.1,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1899.1,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,8012.2,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,18862,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-F16,llama.cpp,0,512,1,,210.08,4.76,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-F16,llama.cpp,0,1024,1,,210.97,4.74,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-F16,llama.cpp,0,4096,1,,212.77,4.7,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-F16,llama.cpp,0,8192,1,,215.98,4.63,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-F16,llama.cpp,512,0,1,1003.3,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-F16,llama.cpp,1024,0,1,1292.6,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-F16,llama.cpp,4096,0,1,5451.4,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-a6000,4,1,gguf-F16,llama.cpp,8192,0,1,10951,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,8.2501,121.21,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,8.4041,118.99,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,9.0375,110.65,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,9.6918,103.18,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,77.098,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,105.79,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,349.05,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,797.03,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,0,512,1,,19.759,50.61,llama-bench tg512,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,0,1024,1,,19.901,50.25,llama-bench tg1024,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,0,4096,1,,20.538,48.69,llama-bench tg4096,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,0,8192,1,,21.195,47.18,llama-bench tg8192,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,512,0,1,57.186,,,llama-bench pp512,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,1024,0,1,81.026,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,4096,0,1,293.17,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,8192,0,1,700.03,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,55.157,18.13,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,55.679,17.96,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,57.175,17.49,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,59.207,16.89,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,779.76,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1432.3,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,5875.8,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,13374,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,0,512,1,,164.47,6.08,llama-bench tg512,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,0,1024,1,,165.02,6.06,llama-bench tg1024,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,0,4096,1,,166.39,6.01,llama-bench tg4096,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,0,8192,1,,168.35,5.94,llama-bench tg8192,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,512,0,1,592.51,,,llama-bench pp512,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,1024,0,1,806.05,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,4096,0,1,3003.5,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,rtx-6000-ada,4,1,gguf-F16,llama.cpp,8192,0,1,6929,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a40,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,11.64,85.91,llama-bench tg512,mean,2302
Llama-3.1-8B,a40,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,11.935,83.79,llama-bench tg1024,mean,2302
Llama-3.1-8B,a40,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,12.729,78.56,llama-bench tg4096,mean,2302
Llama-3.1-8B,a40,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,13.755,72.7,llama-bench tg8192,mean,2302
Llama-3.1-8B,a40,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,154.16,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a40,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,211.48,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a40,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,635.79,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a40,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,1426.5,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,a40,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,83.403,11.99,llama-bench tg512,mean,2302
Llama-3.1-70B,a40,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,83.963,11.91,llama-bench tg1024,mean,2302
Llama-3.1-70B,a40,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,86.207,11.6,llama-bench tg4096,mean,2302
Llama-3.1-70B,a40,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,89.525,11.17,llama-bench tg8192,mean,2302
Llama-3.1-70B,a40,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,2161.6,,,llama-bench pp512,mean,2302
Llama-3.1-70B,a40,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,3888.2,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,a40,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,13627,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,a40,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,26230,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,9.2997,107.53,llama-bench tg512,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,9.4589,105.72,llama-bench tg1024,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,10.143,98.59,llama-bench tg4096,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,10.846,92.2,llama-bench tg8192,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,83.582,,,llama-bench pp512,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,113.67,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,387.62,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,908.41,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-F16,llama.cpp,0,512,1,,23.419,42.7,llama-bench tg512,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-F16,llama.cpp,0,1024,1,,23.541,42.48,llama-bench tg1024,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-F16,llama.cpp,0,4096,1,,24.195,41.33,llama-bench tg4096,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-F16,llama.cpp,0,8192,1,,24.882,40.19,llama-bench tg8192,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-F16,llama.cpp,512,0,1,231.52,,,llama-bench pp512,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-F16,llama.cpp,1024,0,1,402.89,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-F16,llama.cpp,4096,0,1,1324.1,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,l40s,4,1,gguf-F16,llama.cpp,8192,0,1,1888.9,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,66.138,15.12,llama-bench tg512,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,66.711,14.99,llama-bench tg1024,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,68.353,14.63,llama-bench tg4096,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,70.572,14.17,llama-bench tg8192,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,866.25,,,llama-bench pp512,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1615,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,6762.9,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,15124,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-F16,llama.cpp,0,512,1,,198.02,5.05,llama-bench tg512,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-F16,llama.cpp,0,1024,1,,198.81,5.03,llama-bench tg1024,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-F16,llama.cpp,0,4096,1,,200.4,4.99,llama-bench tg4096,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-F16,llama.cpp,0,8192,1,,202.43,4.94,llama-bench tg8192,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-F16,llama.cpp,512,0,1,491.3,,,llama-bench pp512,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-F16,llama.cpp,1024,0,1,692.44,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-F16,llama.cpp,4096,0,1,2868.8,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,l40s,4,1,gguf-F16,llama.cpp,8192,0,1,7119.6,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,8.3836,119.28,llama-bench tg512,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,8.5251,117.3,llama-bench tg1024,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,9.0293,110.75,llama-bench tg4096,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,9.6274,103.87,llama-bench tg8192,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,84.258,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,115.19,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,321.9,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,694.04,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-F16,llama.cpp,0,512,1,,19.369,51.63,llama-bench tg512,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-F16,llama.cpp,0,1024,1,,19.402,51.54,llama-bench tg1024,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-F16,llama.cpp,0,4096,1,,19.92,50.2,llama-bench tg4096,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-F16,llama.cpp,0,8192,1,,20.521,48.73,llama-bench tg8192,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-F16,llama.cpp,512,0,1,63.297,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-F16,llama.cpp,1024,0,1,87.741,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-F16,llama.cpp,4096,0,1,255.6,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a100-pcie-80,4,1,gguf-F16,llama.cpp,8192,0,1,574.11,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,43.649,22.91,llama-bench tg512,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,44.092,22.68,llama-bench tg1024,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,46.707,21.41,llama-bench tg4096,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,50.1,19.96,llama-bench tg8192,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,663.83,,,llama-bench pp512,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1047,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,3597.4,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,7853.1,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-F16,llama.cpp,0,512,1,,135.14,7.4,llama-bench tg512,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-F16,llama.cpp,0,1024,1,,135.5,7.38,llama-bench tg1024,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-F16,llama.cpp,0,4096,1,,138.31,7.23,llama-bench tg4096,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-F16,llama.cpp,0,8192,1,,141.64,7.06,llama-bench tg8192,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-F16,llama.cpp,512,0,1,436.81,,,llama-bench pp512,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-F16,llama.cpp,1024,0,1,590.74,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-F16,llama.cpp,4096,0,1,2218.4,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,a100-pcie-80,4,1,gguf-F16,llama.cpp,8192,0,1,5144.5,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,10.027,99.73,llama-bench tg512,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,10.235,97.7,llama-bench tg1024,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,10.859,92.09,llama-bench tg4096,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,11.591,86.27,llama-bench tg8192,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,105.55,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,131.58,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,334.57,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,710.15,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-F16,llama.cpp,0,512,1,,21.963,45.53,llama-bench tg512,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-F16,llama.cpp,0,1024,1,,22.002,45.45,llama-bench tg1024,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-F16,llama.cpp,0,4096,1,,22.558,44.33,llama-bench tg4096,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-F16,llama.cpp,0,8192,1,,23.207,43.09,llama-bench tg8192,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-F16,llama.cpp,512,0,1,816.91,,,llama-bench pp512,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-F16,llama.cpp,1024,0,1,1519,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-F16,llama.cpp,4096,0,1,4082.2,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,a100-sxm-80,4,1,gguf-F16,llama.cpp,8192,0,1,5081.7,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,50.327,19.87,llama-bench tg512,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,51.02,19.6,llama-bench tg1024,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,54.113,18.48,llama-bench tg4096,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,58.173,17.19,llama-bench tg8192,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,1092,,,llama-bench pp512,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1899.5,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,5752.2,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,10212,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-F16,llama.cpp,0,512,1,,143.88,6.95,llama-bench tg512,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-F16,llama.cpp,0,1024,1,,144.51,6.92,llama-bench tg1024,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-F16,llama.cpp,0,4096,1,,147.71,6.77,llama-bench tg4096,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-F16,llama.cpp,0,8192,1,,151.98,6.58,llama-bench tg8192,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-F16,llama.cpp,512,0,1,415.14,,,llama-bench pp512,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-F16,llama.cpp,1024,0,1,558.29,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-F16,llama.cpp,4096,0,1,2076.6,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,a100-sxm-80,4,1,gguf-F16,llama.cpp,8192,0,1,4820.1,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-Q4_K_M,llama.cpp,0,512,1,,8.1248,123.08,llama-bench tg512,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,8.4645,118.14,llama-bench tg1024,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,8.8402,113.12,llama-bench tg4096,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,9.0629,110.34,llama-bench tg8192,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-Q4_K_M,llama.cpp,512,0,1,63.566,,,llama-bench pp512,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-Q4_K_M,llama.cpp,1024,0,1,88.58,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-Q4_K_M,llama.cpp,4096,0,1,253.96,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-Q4_K_M,llama.cpp,8192,0,1,557.92,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-F16,llama.cpp,0,512,1,,15.625,64,llama-bench tg512,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-F16,llama.cpp,0,1024,1,,15.898,62.9,llama-bench tg1024,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-F16,llama.cpp,0,4096,1,,16.273,61.45,llama-bench tg4096,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-F16,llama.cpp,0,8192,1,,16.745,59.72,llama-bench tg8192,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-F16,llama.cpp,512,0,1,46.095,,,llama-bench pp512,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-F16,llama.cpp,1024,0,1,65.587,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-F16,llama.cpp,4096,0,1,199.21,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,h100-pcie,4,1,gguf-F16,llama.cpp,8192,0,1,461.18,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,h100-pcie,4,1,gguf-F16,llama.cpp,0,512,1,,103.41,9.67,llama-bench tg512,mean,2302
Llama-3.1-70B,h100-pcie,4,1,gguf-F16,llama.cpp,0,1024,1,,103.84,9.63,llama-bench tg1024,mean,2302
Llama-3.1-70B,h100-pcie,4,1,gguf-F16,llama.cpp,0,4096,1,,105.71,9.46,llama-bench tg4096,mean,2302
Llama-3.1-70B,h100-pcie,4,1,gguf-F16,llama.cpp,0,8192,1,,108.34,9.23,llama-bench tg8192,mean,2302
Llama-3.1-70B,h100-pcie,4,1,gguf-F16,llama.cpp,512,0,1,304.5,,,llama-bench pp512,mean,2302
Llama-3.1-70B,h100-pcie,4,1,gguf-F16,llama.cpp,1024,0,1,423.12,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,h100-pcie,4,1,gguf-F16,llama.cpp,4096,0,1,1680.4,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,h100-pcie,4,1,gguf-F16,llama.cpp,8192,0,1,4032,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,27.988,35.73,llama-bench tg512,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,28.994,34.49,llama-bench tg1024,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,32.072,31.18,llama-bench tg4096,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,37.258,26.84,llama-bench tg8192,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,1254.2,,,llama-bench pp512,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,2880.9,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,12418,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,27043,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-F16,llama.cpp,0,512,1,,53.333,18.75,llama-bench tg512,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-F16,llama.cpp,0,1024,1,,54.259,18.43,llama-bench tg1024,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-F16,llama.cpp,0,4096,1,,61.237,16.33,llama-bench tg4096,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-F16,llama.cpp,0,8192,1,,66.534,15.03,llama-bench tg8192,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-F16,llama.cpp,512,0,1,989.68,,,llama-bench pp512,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-F16,llama.cpp,1024,0,1,2445.3,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-F16,llama.cpp,4096,0,1,10949,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,m1-max-32c,1,1,gguf-F16,llama.cpp,8192,0,1,23308,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,0,512,1,,27.1,36.9,llama-bench tg512,mean,2302
Llama-3.1-8B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,0,1024,1,,27.586,36.25,llama-bench tg1024,mean,2302
Llama-3.1-8B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,0,4096,1,,29.7,33.67,llama-bench tg4096,mean,2302
Llama-3.1-8B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,0,8192,1,,32.594,30.68,llama-bench tg8192,mean,2302
Llama-3.1-8B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,512,0,1,435.6,,,llama-bench pp512,mean,2302
Llama-3.1-8B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,1024,0,1,851.39,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,4096,0,1,3429.9,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,8192,0,1,7424.1,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,0,512,1,,210.08,4.76,llama-bench tg512,mean,2302
Llama-3.1-70B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,0,1024,1,,212.31,4.71,llama-bench tg1024,mean,2302
Llama-3.1-70B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,0,4096,1,,223.21,4.48,llama-bench tg4096,mean,2302
Llama-3.1-70B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,0,8192,1,,236.41,4.23,llama-bench tg8192,mean,2302
Llama-3.1-70B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,512,0,1,3469.3,,,llama-bench pp512,mean,2302
Llama-3.1-70B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,1024,0,1,7022.4,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,4096,0,1,30624,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,m2-ultra-76c,1,1,gguf-F16,llama.cpp,8192,0,1,60614,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,20.421,48.97,llama-bench tg512,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,19.708,50.74,llama-bench tg1024,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,22.619,44.21,llama-bench tg4096,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,27.686,36.12,llama-bench tg8192,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,738.48,,,llama-bench pp512,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,1510.2,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,7147.2,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,16212,,,llama-bench pp8192,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-F16,llama.cpp,0,512,1,,45.372,22.04,llama-bench tg512,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-F16,llama.cpp,0,1024,1,,44.663,22.39,llama-bench tg1024,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-F16,llama.cpp,0,4096,1,,48.263,20.72,llama-bench tg4096,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-F16,llama.cpp,0,8192,1,,53.362,18.74,llama-bench tg8192,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-F16,llama.cpp,512,0,1,665.07,,,llama-bench pp512,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-F16,llama.cpp,1024,0,1,1362.6,,,llama-bench pp1024,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-F16,llama.cpp,4096,0,1,6715.1,,,llama-bench pp4096,mean,2302
Llama-3.1-8B,m3-max-40c,1,1,gguf-F16,llama.cpp,8192,0,1,15902,,,llama-bench pp8192,mean,2302
Llama-3.1-70B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,0,512,1,,130.72,7.65,llama-bench tg512,mean,2302
Llama-3.1-70B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,0,1024,1,,132.8,7.53,llama-bench tg1024,mean,2302
Llama-3.1-70B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,0,4096,1,,151.98,6.58,llama-bench tg4096,mean,2302
Llama-3.1-70B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,0,8192,1,,178.57,5.6,llama-bench tg8192,mean,2302
Llama-3.1-70B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,512,0,1,7294.5,,,llama-bench pp512,mean,2302
Llama-3.1-70B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,1024,0,1,16285,,,llama-bench pp1024,mean,2302
Llama-3.1-70B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,4096,0,1,63112,,,llama-bench pp4096,mean,2302
Llama-3.1-70B,m3-max-40c,1,1,gguf-Q4_K_M,llama.cpp,8192,0,1,1.3221e+05,,,llama-bench pp8192,mean,2302
GLM-4.5/4.6/4.7,gaudi3,8,8,bf16,vllm-gaudi,1024,1024,1,166.45,53.69,18.56,closed loop,mean,2303
GLM-4.5/4.6/4.7,gaudi3,8,8,bf16,vllm-gaudi,1024,1024,2,275.29,54.88,34.24,closed loop,mean,2303
GLM-4.5/4.6/4.7,gaudi3,8,8,bf16,vllm-gaudi,1024,1024,4,301.52,59.88,64,closed loop,mean,2303
GLM-4.5/4.6/4.7,gaudi3,8,8,bf16,vllm-gaudi,1024,1024,8,369.53,59.93,126.4,closed loop,mean,2303
GLM-4.5/4.6/4.7,gaudi3,8,8,bf16,vllm-gaudi,1024,1024,16,498.11,80.94,186.48,closed loop,mean,2303
GLM-4.5/4.6/4.7,gaudi3,8,8,bf16,vllm-gaudi,1024,1024,32,734.92,100.8,305.36,closed loop,mean,2303
GLM-4.5/4.6/4.7,gaudi3,8,8,bf16,vllm-gaudi,1024,1024,64,1079.3,123.83,493.76,closed loop,mean,2303
GLM-4.5/4.6/4.7,gaudi3,8,8,bf16,vllm-gaudi,1024,1024,128,2319.5,166.71,760.8,closed loop,mean,2303
Llama-3.1-70B,h100-sxm,2,2,fp8,NVIDIA NIM (TensorRT,5000,500,1,406.77,18.58,51.67,closed loop,mean (,2304
Llama-3.1-70B,h100-sxm,2,2,fp8,NVIDIA NIM (TensorRT,5000,500,5,546.7,21.83,218.48,closed loop,mean (,2304
Llama-3.1-70B,h100-sxm,2,2,fp8,NVIDIA NIM (TensorRT,5000,500,25,688.69,38.75,623.4,closed loop,mean (,2304
Llama-3.1-70B,h100-sxm,2,2,fp8,NVIDIA NIM (TensorRT,5000,500,50,834.51,59.73,814.37,closed loop,mean (,2304
Llama-3.1-70B,h100-sxm,2,2,fp8,NVIDIA NIM (TensorRT,5000,500,100,7996.2,92.91,917.26,closed loop,mean (,2304
Llama-3.1-70B,h100-sxm,2,2,fp8,NVIDIA NIM (TensorRT,5000,500,150,34794,92.86,920.9,closed loop,mean (,2304
Llama-3.1-70B,h100-sxm,2,2,fp8,NVIDIA NIM (TensorRT,5000,500,200,61680,93.06,920.54,closed loop,mean (,2304
Llama-3.1-70B,h100-sxm,2,2,fp8,NVIDIA NIM (TensorRT,5000,500,250,88605,93.2,920.12,closed loop,mean (,2304
`;

/** Where measurements were read. */
export const measuredSources: readonly string[] = [
  'InferenceX production DB via SemiAnalysisAI/InferenceX-app cypress fixture benchmarks.json (mirror vngcloud/InferenceX-app) @7fe6d62ad57a',
  'InferenceX production DB via SemiAnalysisAI/InferenceX-app cypress fixture benchmarks-history.json (mirror vngcloud/InferenceX-app) @7fe6d62ad57a',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_8192x1024_c8_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_8192x1024_c64_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_8192x1024_c16_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_8192x1024_c32_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_8192x1024_c4_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c16_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c64_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c32_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c4_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c8_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c128_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c256_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c512_cfg633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c512_cfg690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c32_cfg690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c16_cfg690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c4_cfg690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c256_cfg690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c64_cfg690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c8_cfg690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp8_agg_1024x1024_c128_cfg690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c32_cfg701 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c16_cfg701 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c4_cfg701 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c8_cfg701 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c16_cfg701 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c4_cfg701 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c8_cfg701 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c4_cfg705 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c8_cfg705 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c4_cfg705 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c512_cfg706 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c256_cfg706 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c128_cfg706 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c128_cfg706 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c256_cfg706 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c256_cfg707 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c1024_cfg707 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c512_cfg707 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c16_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c16_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c4_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c256_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c32_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c512_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c64_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c4_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c8_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c128_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c32_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c64_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_1024x1024_c128_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_b200_vllm_fp4_agg_8192x1024_c8_cfg704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_8192x1024_c64_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_8192x1024_c32_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_8192x1024_c16_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x1024_c64_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x1024_c16_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x8192_c32_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x8192_c16_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x8192_c64_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x1024_c128_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x1024_c32_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_8192x1024_c128_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x8192_c128_cfg615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_8192x1024_c16_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x1024_c16_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_8192x1024_c4_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x8192_c4_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x8192_c8_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x1024_c4_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_8192x1024_c8_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x1024_c8_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp8_agg_1024x8192_c16_cfg618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x1024_c64_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_8192x1024_c8_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x1024_c16_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x8192_c4_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x8192_c8_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_8192x1024_c32_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x1024_c8_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x8192_c64_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x8192_c32_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x1024_c4_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_8192x1024_c4_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x1024_c32_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_8192x1024_c64_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_1024x8192_c16_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_bf16_agg_8192x1024_c16_cfg587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c4_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c16_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c64_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c128_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c8_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c128_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c4_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c32_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c4_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c8_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c32_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c64_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c32_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c16_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c128_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c16_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c8_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c64_cfg202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_8192x1024_c8_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_8192x1024_c64_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x1024_c8_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x1024_c32_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_8192x1024_c4_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_8192x1024_c32_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x1024_c4_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_8192x1024_c16_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x1024_c64_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x1024_c128_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x8192_c4_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x1024_c16_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_8192x1024_c128_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x8192_c8_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x8192_c16_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x8192_c32_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x8192_c64_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=minimaxm2_5_h200_vllm_fp8_agg_1024x8192_c128_cfg637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_8192x1024_c4_cfg271 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_8192x1024_c8_cfg271 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c64_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c32_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c4_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c16_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c32_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_8192x1024_c4_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c16_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c8_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c8_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c64_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c4_cfg87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c16_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c32_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c128_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c16_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c128_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c8_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c64_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c8_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c16_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c32_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c128_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c32_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c4_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x8192_c64_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c64_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c4_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_1024x1024_c4_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp4_agg_8192x1024_c8_cfg88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c128_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c32_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c16_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x8192_c8_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c8_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c16_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c4_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c8_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x8192_c4_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c64_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c4_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x8192_c16_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x8192_c128_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x8192_c64_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c128_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c64_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c256_cfg82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c64_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c128_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c128_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c256_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c8_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c16_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c4_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c8_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c64_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c32_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c4_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c4_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c16_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c64_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c32_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c8_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c32_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c128_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c16_cfg75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x8192_c256_cfg191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c128_cfg191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c256_cfg191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x8192_c128_cfg191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c128_cfg191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c256_cfg191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c16_cfg473 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c8_cfg473 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c8_cfg473 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c16_cfg473 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c256_cfg193 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c32_cfg186 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x8192_c256_cfg192 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_8192x1024_c256_cfg192 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp4_agg_1024x1024_c256_cfg192 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c8_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c16_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c4_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c64_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c16_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c4_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c32_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c8_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c8_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c32_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c16_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_8192x1024_c32_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x8192_c64_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_trtllm_fp8_agg_1024x1024_c4_cfg177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c4_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c64_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_8192x1024_c4_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_8192x1024_c32_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c32_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c8_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x8192_c16_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_8192x1024_c16_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_8192x1024_c8_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c64_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_8192x1024_c64_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c32_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c16_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c8_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_b200_sglang_fp8_agg_1024x1024_c4_cfg199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=dsr1_h200_trtllm_fp8_agg_8192x1024_c64_cfg183 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_8192x1024_c8_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_1024x1024_c16_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_1024x1024_c4_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_8192x1024_c64_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_1024x1024_c64_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_1024x1024_c128_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_8192x1024_c4_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_1024x1024_c8_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_1024x1024_c32_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_8192x1024_c128_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_8192x1024_c32_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_b200_sglang_fp4_agg_8192x1024_c16_cfg708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_deepseek_r1_nvfp4_nvidia_deepseek_r1_nvfp4_b200_sxm_trtllm_agg_4000x1000_c224_tp4_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_deepseek_r1_nvfp4_nvidia_deepseek_r1_nvfp4_b200_sxm_trtllm_agg_4000x1000_c112_tp4_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_qwen3_32b_nvfp4_nvidia_qwen3_32b_nvfp4_b200_sxm_trtllm_agg_15000x500_c416_tp2_0_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=deepseek_r1_deepseek_r1_gb200_trtllm_agg_4000x1000_c_tp8_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_gb200_trtllm_agg_4000x1000_c_tp1_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_gb200_trtllm_agg_4000x1000_c_tp2_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_2000x500_c288_tp2_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_2000x500_c1_tp2_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_2000x500_c2_tp2_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_2000x500_c8_tp2_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_2000x500_c16_tp2_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_2000x500_c32_tp2_epnone_6 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_2000x500_c64_tp2_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_2000x500_c128_tp2_epnone_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_4000x1000_c1_tp2_epnone_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_4000x1000_c2_tp2_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_4000x1000_c8_tp2_epnone_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_4000x1000_c16_tp2_epnone_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_4000x1000_c32_tp2_epnone_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_4000x1000_c64_tp2_epnone_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_gb200_trtllm_agg_4000x1000_c128_tp2_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_deepseek_v3_1_nvfp4_nvidia_deepseek_v3_1_nvfp4_gb200_trtllm_agg_4000x1000_c320_tp8_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_qwen3_32b_nvfp4_nvidia_qwen3_32b_nvfp4_gb200_trtllm_agg_15000x500_c448_tp2_0_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_qwen3_32b_nvfp4_nvidia_qwen3_32b_nvfp4_gb200_trtllm_agg_15000x500_c448_tp2_0_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c16_tp2_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c16_tp4_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c16_tp8_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c64_tp2_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c64_tp4_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c64_tp8_epnone_6 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c128_tp2_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c128_tp4_epnone_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x128_c128_tp8_epnone_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c16_tp2_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c16_tp4_epnone_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c16_tp8_epnone_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c64_tp2_epnone_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c64_tp4_epnone_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c64_tp8_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c128_tp2_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c128_tp4_epnone_17 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x256_c128_tp8_epnone_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c16_tp2_epnone_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c16_tp4_epnone_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c16_tp8_epnone_21 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c64_tp2_epnone_22 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c64_tp4_epnone_23 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c64_tp8_epnone_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c128_tp2_epnone_25 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c128_tp4_epnone_26 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_1024x512_c128_tp8_epnone_27 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c16_tp2_epnone_28 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c16_tp4_epnone_29 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c16_tp8_epnone_30 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c64_tp2_epnone_31 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c64_tp4_epnone_32 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c128_tp2_epnone_33 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c128_tp4_epnone_34 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c128_tp8_epnone_35 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c16_tp2_epnone_36 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c16_tp4_epnone_37 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c16_tp8_epnone_38 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c64_tp2_epnone_39 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c64_tp4_epnone_40 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c64_tp8_epnone_41 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c128_tp2_epnone_42 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c128_tp4_epnone_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x256_c128_tp8_epnone_44 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c16_tp2_epnone_45 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c16_tp4_epnone_46 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c16_tp8_epnone_47 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c64_tp2_epnone_48 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c64_tp4_epnone_49 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c64_tp8_epnone_50 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c128_tp2_epnone_51 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c128_tp4_epnone_52 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x512_c128_tp8_epnone_53 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_2048x128_c64_tp8_epnone_54 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x128_c16_tp2_epnone_55 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x128_c16_tp4_epnone_56 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x128_c16_tp8_epnone_57 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x128_c64_tp2_epnone_58 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x128_c64_tp4_epnone_59 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x128_c64_tp8_epnone_60 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x128_c128_tp4_epnone_61 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x128_c128_tp8_epnone_62 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x256_c16_tp2_epnone_63 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x256_c16_tp4_epnone_64 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x256_c16_tp8_epnone_65 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x256_c64_tp2_epnone_66 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x256_c64_tp4_epnone_67 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x256_c64_tp8_epnone_68 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x256_c128_tp4_epnone_69 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x256_c128_tp8_epnone_70 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x512_c16_tp2_epnone_71 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x512_c16_tp4_epnone_72 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x512_c16_tp8_epnone_73 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x512_c64_tp2_epnone_74 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x512_c64_tp4_epnone_75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x512_c64_tp8_epnone_76 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x512_c128_tp4_epnone_77 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_sglang_agg_4096x512_c128_tp8_epnone_78 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x128_c4_tp4_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x256_c4_tp4_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x512_c4_tp4_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x128_c4_tp4_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x256_c4_tp4_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x512_c4_tp4_epnone_6 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x128_c8_tp4_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x256_c8_tp4_epnone_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x512_c8_tp4_epnone_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x128_c8_tp4_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x256_c8_tp4_epnone_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x512_c8_tp4_epnone_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x128_c8_tp4_epnone_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x256_c8_tp4_epnone_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x512_c8_tp4_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x128_c16_tp4_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x256_c16_tp4_epnone_17 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x512_c16_tp4_epnone_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x128_c16_tp4_epnone_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x256_c16_tp4_epnone_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x512_c16_tp4_epnone_21 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x128_c16_tp4_epnone_22 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x256_c16_tp4_epnone_23 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x512_c16_tp4_epnone_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x128_c16_tp4_epnone_25 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x256_c16_tp4_epnone_26 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x512_c16_tp4_epnone_27 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x128_c32_tp4_epnone_28 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x256_c32_tp4_epnone_29 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x512_c32_tp4_epnone_30 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x128_c32_tp4_epnone_31 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x256_c32_tp4_epnone_32 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x512_c32_tp4_epnone_33 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x128_c32_tp4_epnone_34 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x256_c32_tp4_epnone_35 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x512_c32_tp4_epnone_36 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x128_c32_tp4_epnone_37 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x256_c32_tp4_epnone_38 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x512_c32_tp4_epnone_39 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x128_c64_tp4_epnone_40 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x256_c64_tp4_epnone_41 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x512_c64_tp4_epnone_42 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x128_c64_tp4_epnone_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x256_c64_tp4_epnone_44 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x512_c64_tp4_epnone_45 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x128_c64_tp4_epnone_46 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x256_c64_tp4_epnone_47 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x512_c64_tp4_epnone_48 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x128_c64_tp4_epnone_49 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x256_c64_tp4_epnone_50 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x512_c64_tp4_epnone_51 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x128_c128_tp4_epnone_52 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x256_c128_tp4_epnone_53 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_128x512_c128_tp4_epnone_54 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x128_c128_tp4_epnone_55 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x256_c128_tp4_epnone_56 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_256x512_c128_tp4_epnone_57 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x128_c128_tp4_epnone_58 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x256_c128_tp4_epnone_59 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_512x512_c128_tp4_epnone_60 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x128_c128_tp4_epnone_61 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x256_c128_tp4_epnone_62 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h100_sxm_trtllm_agg_1024x512_c128_tp4_epnone_63 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c8_tp1_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c8_tp1_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c8_tp1_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c8_tp1_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c8_tp1_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c8_tp1_epnone_6 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c8_tp1_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c8_tp1_epnone_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c8_tp1_epnone_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c16_tp1_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c16_tp1_epnone_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c16_tp1_epnone_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c16_tp1_epnone_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c16_tp1_epnone_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c16_tp1_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c16_tp1_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c16_tp1_epnone_17 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c16_tp1_epnone_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c32_tp1_epnone_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c32_tp1_epnone_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c32_tp1_epnone_21 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c32_tp1_epnone_22 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c32_tp1_epnone_23 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c32_tp1_epnone_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c32_tp1_epnone_25 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c32_tp1_epnone_26 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c32_tp1_epnone_27 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c64_tp1_epnone_28 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c64_tp1_epnone_29 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c64_tp1_epnone_30 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c64_tp1_epnone_31 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c64_tp1_epnone_32 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c64_tp1_epnone_33 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c64_tp1_epnone_34 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c64_tp1_epnone_35 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c64_tp1_epnone_36 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c128_tp1_epnone_37 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c128_tp1_epnone_38 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c128_tp1_epnone_39 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c128_tp1_epnone_40 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c128_tp1_epnone_41 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c128_tp1_epnone_42 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c8_tp2_epnone_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c8_tp2_epnone_44 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c8_tp2_epnone_45 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c8_tp2_epnone_46 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c8_tp2_epnone_47 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c8_tp2_epnone_48 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c8_tp2_epnone_49 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c8_tp2_epnone_50 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c8_tp2_epnone_51 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c16_tp2_epnone_52 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c16_tp2_epnone_53 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c16_tp2_epnone_54 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c16_tp2_epnone_55 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c16_tp2_epnone_56 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c16_tp2_epnone_57 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c16_tp2_epnone_58 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c16_tp2_epnone_59 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c16_tp2_epnone_60 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c32_tp2_epnone_61 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c32_tp2_epnone_62 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c32_tp2_epnone_63 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c32_tp2_epnone_64 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c32_tp2_epnone_65 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c32_tp2_epnone_66 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c32_tp2_epnone_67 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c32_tp2_epnone_68 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c64_tp2_epnone_69 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c64_tp2_epnone_70 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c64_tp2_epnone_71 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c64_tp2_epnone_72 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c64_tp2_epnone_73 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c64_tp2_epnone_74 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c64_tp2_epnone_75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c64_tp2_epnone_76 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c64_tp2_epnone_77 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c128_tp2_epnone_78 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c128_tp2_epnone_79 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c128_tp2_epnone_80 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c128_tp2_epnone_81 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c128_tp2_epnone_82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c128_tp2_epnone_83 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c128_tp2_epnone_84 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c128_tp2_epnone_85 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c128_tp2_epnone_86 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c8_tp4_epnone_87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c8_tp4_epnone_88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c8_tp4_epnone_89 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c8_tp4_epnone_90 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c8_tp4_epnone_91 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c8_tp4_epnone_92 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c8_tp4_epnone_93 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c8_tp4_epnone_94 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c8_tp4_epnone_95 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c16_tp4_epnone_96 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c16_tp4_epnone_97 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c16_tp4_epnone_98 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c16_tp4_epnone_99 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c16_tp4_epnone_100 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c16_tp4_epnone_101 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c16_tp4_epnone_102 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c16_tp4_epnone_103 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c16_tp4_epnone_104 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c32_tp4_epnone_105 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c32_tp4_epnone_106 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c32_tp4_epnone_107 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c32_tp4_epnone_108 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c32_tp4_epnone_109 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c32_tp4_epnone_110 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c32_tp4_epnone_111 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c32_tp4_epnone_112 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c32_tp4_epnone_113 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c64_tp4_epnone_114 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c64_tp4_epnone_115 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c64_tp4_epnone_116 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c64_tp4_epnone_117 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c64_tp4_epnone_118 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c64_tp4_epnone_119 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c64_tp4_epnone_120 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c64_tp4_epnone_121 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c64_tp4_epnone_122 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c128_tp4_epnone_123 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c128_tp4_epnone_124 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c128_tp4_epnone_125 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c128_tp4_epnone_126 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c128_tp4_epnone_127 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c128_tp4_epnone_128 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c128_tp4_epnone_129 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c128_tp4_epnone_130 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c128_tp4_epnone_131 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c8_tp8_epnone_132 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c8_tp8_epnone_133 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c8_tp8_epnone_134 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c8_tp8_epnone_135 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c8_tp8_epnone_136 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c8_tp8_epnone_137 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c8_tp8_epnone_138 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c8_tp8_epnone_139 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c8_tp8_epnone_140 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c16_tp8_epnone_141 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c16_tp8_epnone_142 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c16_tp8_epnone_143 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c16_tp8_epnone_144 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c16_tp8_epnone_145 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c16_tp8_epnone_146 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c16_tp8_epnone_147 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c16_tp8_epnone_148 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c16_tp8_epnone_149 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c32_tp8_epnone_150 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c32_tp8_epnone_151 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c32_tp8_epnone_152 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c32_tp8_epnone_153 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c32_tp8_epnone_154 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c32_tp8_epnone_155 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c32_tp8_epnone_156 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c32_tp8_epnone_157 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c32_tp8_epnone_158 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c64_tp8_epnone_159 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c64_tp8_epnone_160 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c64_tp8_epnone_161 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c64_tp8_epnone_162 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c64_tp8_epnone_163 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c64_tp8_epnone_164 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c64_tp8_epnone_165 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c64_tp8_epnone_166 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c64_tp8_epnone_167 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x128_c128_tp8_epnone_168 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x256_c128_tp8_epnone_169 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_1024x512_c128_tp8_epnone_170 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x128_c128_tp8_epnone_171 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x256_c128_tp8_epnone_172 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_2048x512_c128_tp8_epnone_173 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x128_c128_tp8_epnone_174 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x256_c128_tp8_epnone_175 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_trtllm_agg_4096x512_c128_tp8_epnone_176 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c8_tp1_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c8_tp1_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c8_tp1_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c8_tp1_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c8_tp1_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c8_tp1_epnone_6 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c8_tp1_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c8_tp1_epnone_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c8_tp1_epnone_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c16_tp1_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c16_tp1_epnone_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c16_tp1_epnone_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c16_tp1_epnone_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c16_tp1_epnone_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c16_tp1_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c16_tp1_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c16_tp1_epnone_17 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c16_tp1_epnone_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c32_tp1_epnone_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c32_tp1_epnone_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c32_tp1_epnone_21 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c32_tp1_epnone_22 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c32_tp1_epnone_23 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c32_tp1_epnone_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c32_tp1_epnone_25 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c32_tp1_epnone_26 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c32_tp1_epnone_27 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c64_tp1_epnone_28 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c64_tp1_epnone_29 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c64_tp1_epnone_30 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c64_tp1_epnone_31 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c64_tp1_epnone_32 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c64_tp1_epnone_33 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c64_tp1_epnone_34 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c64_tp1_epnone_35 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c64_tp1_epnone_36 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c128_tp1_epnone_37 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c128_tp1_epnone_38 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c128_tp1_epnone_39 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c128_tp1_epnone_40 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c128_tp1_epnone_41 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c128_tp1_epnone_42 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c8_tp2_epnone_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c8_tp2_epnone_44 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c8_tp2_epnone_45 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c8_tp2_epnone_46 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c8_tp2_epnone_47 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c8_tp2_epnone_48 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c8_tp2_epnone_49 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c8_tp2_epnone_50 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c8_tp2_epnone_51 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c16_tp2_epnone_52 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c16_tp2_epnone_53 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c16_tp2_epnone_54 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c16_tp2_epnone_55 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c16_tp2_epnone_56 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c16_tp2_epnone_57 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c16_tp2_epnone_58 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c16_tp2_epnone_59 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c16_tp2_epnone_60 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c32_tp2_epnone_61 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c32_tp2_epnone_62 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c32_tp2_epnone_63 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c32_tp2_epnone_64 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c32_tp2_epnone_65 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c32_tp2_epnone_66 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c32_tp2_epnone_67 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c32_tp2_epnone_68 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c32_tp2_epnone_69 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c64_tp2_epnone_70 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c64_tp2_epnone_71 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c64_tp2_epnone_72 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c64_tp2_epnone_73 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c64_tp2_epnone_74 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c64_tp2_epnone_75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c64_tp2_epnone_76 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c64_tp2_epnone_77 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c64_tp2_epnone_78 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c128_tp2_epnone_79 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c128_tp2_epnone_80 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c128_tp2_epnone_81 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c128_tp2_epnone_82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c128_tp2_epnone_83 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c128_tp2_epnone_84 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c128_tp2_epnone_85 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c128_tp2_epnone_86 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c128_tp2_epnone_87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c8_tp8_epnone_133 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c8_tp8_epnone_134 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c8_tp8_epnone_135 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c8_tp8_epnone_136 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c8_tp8_epnone_137 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c8_tp8_epnone_138 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c8_tp8_epnone_139 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c8_tp8_epnone_140 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c8_tp8_epnone_141 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c16_tp8_epnone_142 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c16_tp8_epnone_143 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c16_tp8_epnone_144 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c16_tp8_epnone_145 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c16_tp8_epnone_146 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c16_tp8_epnone_147 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c16_tp8_epnone_148 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c16_tp8_epnone_149 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c16_tp8_epnone_150 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c32_tp8_epnone_151 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c32_tp8_epnone_152 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c32_tp8_epnone_153 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c32_tp8_epnone_154 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c32_tp8_epnone_155 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c32_tp8_epnone_156 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c32_tp8_epnone_157 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c32_tp8_epnone_158 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c32_tp8_epnone_159 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c64_tp8_epnone_160 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c64_tp8_epnone_161 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c64_tp8_epnone_162 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c64_tp8_epnone_163 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c64_tp8_epnone_164 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c64_tp8_epnone_165 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c64_tp8_epnone_166 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c64_tp8_epnone_167 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c64_tp8_epnone_168 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x128_c128_tp8_epnone_169 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x256_c128_tp8_epnone_170 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_1024x512_c128_tp8_epnone_171 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x128_c128_tp8_epnone_172 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x256_c128_tp8_epnone_173 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_2048x512_c128_tp8_epnone_174 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x128_c128_tp8_epnone_175 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x256_c128_tp8_epnone_176 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h100_sxm_trtllm_agg_4096x512_c128_tp8_epnone_177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_235b_a22b_qwen3_235b_a22b_h100_sxm_trtllm_agg_4000x1000_c_tp4_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_h100_sxm_trtllm_agg_4000x1000_c_tp2_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_h100_sxm_trtllm_agg_4000x1000_c_tp1_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_h100_sxm_trtllm_agg_4000x1000_c_tp4_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_h100_sxm_trtllm_agg_4000x1000_c_tp8_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=openai_gpt_oss_120b_openai_gpt_oss_120b_h100_sxm_trtllm_agg_4000x1000_c192_tp4_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=openai_gpt_oss_120b_openai_gpt_oss_120b_h100_sxm_trtllm_agg_4000x1000_c320_tp2_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=openai_gpt_oss_120b_openai_gpt_oss_120b_h100_sxm_trtllm_agg_4000x1000_c384_tp4_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=openai_gpt_oss_120b_openai_gpt_oss_120b_h100_sxm_trtllm_agg_4000x1000_c320_tp4_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=openai_gpt_oss_120b_openai_gpt_oss_120b_h100_sxm_trtllm_agg_4000x1000_c160_tp4_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x128_c8_tp2_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x128_c16_tp2_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x128_c32_tp2_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x128_c64_tp2_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x128_c128_tp2_epnone_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x512_c8_tp2_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x512_c16_tp2_epnone_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x512_c32_tp2_epnone_22 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x512_c64_tp2_epnone_25 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x512_c128_tp2_epnone_28 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x1024_c8_tp2_epnone_31 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x1024_c16_tp2_epnone_34 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x1024_c32_tp2_epnone_37 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x1024_c64_tp2_epnone_40 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_1024x1024_c128_tp2_epnone_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x128_c8_tp2_epnone_46 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x128_c16_tp2_epnone_49 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x128_c32_tp2_epnone_52 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x128_c64_tp2_epnone_55 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x128_c128_tp2_epnone_58 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x512_c8_tp2_epnone_61 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x512_c16_tp2_epnone_64 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x512_c32_tp2_epnone_67 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x512_c64_tp2_epnone_70 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x512_c128_tp2_epnone_73 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x1024_c8_tp2_epnone_76 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x1024_c16_tp2_epnone_79 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x1024_c32_tp2_epnone_82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x1024_c64_tp2_epnone_85 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_32b_qwen_qwen3_32b_h100_sxm_vllm_agg_4096x1024_c128_tp2_epnone_88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_h100_sxm_vllm_agg_4000x1000_c_tp8_0_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_h100_sxm_vllm_agg_4000x1000_c_tp2_0_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_32b_qwen3_32b_h100_sxm_vllm_agg_4000x1000_c_tp1_0_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_1000x100_c8_tp4_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_1000x100_c3_tp2_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_1000x500_c9_tp4_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_1000x500_c4_tp2_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_1000x1000_c9_tp4_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_1000x1000_c4_tp2_epnone_6 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_1000x2000_c9_tp4_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_1000x2000_c4_tp2_epnone_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_2000x100_c7_tp4_epnone_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_2000x100_c3_tp2_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_2000x500_c9_tp4_epnone_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_2000x500_c4_tp2_epnone_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_2000x1000_c9_tp4_epnone_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_2000x1000_c4_tp2_epnone_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_2000x2000_c9_tp4_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_2000x2000_c4_tp2_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_4000x100_c6_tp4_epnone_17 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_4000x100_c2_tp2_epnone_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_4000x500_c7_tp4_epnone_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_4000x500_c2_tp2_epnone_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_4000x1000_c8_tp4_epnone_21 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_4000x1000_c2_tp2_epnone_22 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_4000x2000_c9_tp4_epnone_23 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_sglang_agg_4000x2000_c2_tp2_epnone_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x100_c240_tp2_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x100_c352_tp4_epnone_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x100_c448_tp8_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x500_c512_tp2_epnone_6 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x500_c512_tp4_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x500_c512_tp8_epnone_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x1000_c512_tp2_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x1000_c512_tp4_epnone_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x1000_c512_tp8_epnone_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x2000_c512_tp2_epnone_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x2000_c512_tp4_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_1000x2000_c512_tp8_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x100_c128_tp2_epnone_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x100_c176_tp4_epnone_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x100_c240_tp8_epnone_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x500_c352_tp2_epnone_22 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x500_c512_tp4_epnone_23 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x500_c512_tp8_epnone_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x1000_c448_tp2_epnone_26 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x1000_c512_tp4_epnone_27 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x1000_c512_tp8_epnone_28 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_2000x2000_c448_tp2_epnone_30 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_4000x100_c64_tp2_epnone_32 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_4000x100_c80_tp4_epnone_33 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_4000x100_c112_tp8_epnone_34 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_8000x100_c32_tp2_epnone_39 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_8000x100_c48_tp4_epnone_40 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_8000x100_c64_tp8_epnone_41 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_8000x500_c96_tp2_epnone_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=meta_llama_llama_3_1_8b_instruct_meta_llama_llama_3_1_8b_instruct_h200_sxm_sglang_agg_8000x1000_c128_tp2_epnone_45 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_1000x100_c16_tp2_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_1000x500_c20_tp2_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_1000x1000_c20_tp2_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_2000x100_c12_tp2_epnone_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_2000x100_c11_tp2_epnone_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_2000x500_c16_tp2_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_2000x500_c16_tp2_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_2000x1000_c16_tp2_epnone_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_2000x2000_c16_tp2_epnone_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_4000x100_c8_tp2_epnone_23 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_4000x100_c8_tp2_epnone_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_4000x500_c12_tp2_epnone_26 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_4000x1000_c14_tp2_epnone_30 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_4000x2000_c16_tp2_epnone_33 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x100_c4_tp2_epnone_35 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x100_c4_tp2_epnone_36 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x100_c4_tp2_epnone_37 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x500_c7_tp2_epnone_39 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x500_c7_tp2_epnone_40 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x500_c6_tp2_epnone_42 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x1000_c9_tp2_epnone_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x1000_c8_tp2_epnone_44 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x1000_c8_tp2_epnone_46 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x2000_c10_tp2_epnone_47 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x2000_c9_tp2_epnone_48 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen_qwen3_235b_a22b_fp8_qwen_qwen3_235b_a22b_fp8_h200_sxm_vllm_agg_8000x2000_c9_tp2_epnone_49 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_1000x100_c112_tp1_epnone_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_2000x100_c64_tp1_epnone_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_2000x100_c128_tp4_epnone_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_4000x100_c32_tp1_epnone_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_4000x100_c64_tp4_epnone_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_4000x100_c80_tp8_epnone_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_4000x500_c96_tp1_epnone_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_4000x1000_c128_tp1_epnone_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_4000x2000_c128_tp1_epnone_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_8000x100_c16_tp1_epnone_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_8000x100_c32_tp4_epnone_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_8000x100_c40_tp8_epnone_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_8000x500_c48_tp1_epnone_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_8000x500_c128_tp4_epnone_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_8000x1000_c64_tp1_epnone_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=nvidia_llama_3_1_8b_instruct_fp8_nvidia_llama_3_1_8b_instruct_fp8_h200_sxm_vllm_agg_8000x2000_c80_tp1_epnone_21 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_0_ep1_0_61 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp2_0_ep1_0_62 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_0_ep2_0_63 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c128_tp2_0_ep2_0_67 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp2_0_ep1_0_68 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_0_ep1_0_69 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_0_ep1_0_72 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp2_0_ep1_0_77 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp2_0_ep2_0_78 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c256_tp2_0_ep1_0_80 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c8_tp2_0_ep1_0_82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_0_ep2_0_84 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c128_tp2_0_ep1_0_85 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c128_tp2_0_ep1_0_87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c4_tp2_0_ep1_0_88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c256_tp2_0_ep1_0_90 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_0_ep1_0_91 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_0_ep2_0_94 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_0_ep2_0_96 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp2_0_ep1_0_97 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c256_tp2_0_ep2_0_98 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp2_0_ep1_0_104 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c4_tp2_0_ep1_0_105 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp2_0_ep1_0_110 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp2_0_ep1_0_111 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c16_tp2_0_ep1_0_113 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp2_0_ep1_0_114 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c256_tp2_0_ep1_0_115 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp2_0_ep1_0_118 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c128_tp2_0_ep1_0_120 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp2_0_ep1_0_121 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp2_0_ep1_0_122 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c256_tp2_0_ep1_0_124 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp2_0_ep1_0_125 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c4_tp4_0_ep1_0_186 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c64_tp4_0_ep1_0_188 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c4_tp1_0_ep1_0_191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c8_tp2_0_ep1_0_198 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c4_tp1_0_ep1_0_199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c8_tp2_0_ep1_0_201 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c8_tp4_0_ep1_0_203 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c8_tp1_0_ep1_0_204 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c64_tp8_0_ep1_0_209 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c4_tp8_0_ep1_0_210 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c16_tp2_0_ep1_0_212 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c16_tp8_0_ep1_0_213 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c32_tp2_0_ep1_0_214 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c4_tp4_0_ep4_0_215 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c32_tp8_0_ep1_0_216 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c64_tp4_0_ep4_0_217 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c128_tp8_0_ep1_0_218 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c16_tp4_0_ep4_0_219 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c128_tp8_0_ep1_0_220 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c4_tp8_0_ep1_0_221 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c8_tp4_0_ep4_0_222 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c64_tp4_0_ep4_0_223 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c16_tp8_0_ep1_0_224 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c8_tp8_0_ep1_0_225 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c64_tp8_0_ep1_0_226 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c8_tp8_0_ep1_0_227 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c64_tp8_0_ep1_0_228 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c16_tp8_0_ep1_0_229 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c4_tp8_0_ep1_0_230 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c4_tp8_0_ep1_0_231 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c32_tp4_0_ep4_0_232 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c32_tp8_0_ep1_0_233 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c4_tp4_0_ep4_0_234 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c16_tp4_0_ep4_0_235 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c8_tp4_0_ep4_0_236 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c16_tp4_0_ep4_0_237 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c16_tp8_0_ep1_0_238 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c128_tp8_0_ep1_0_239 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c8_tp4_0_ep4_0_240 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c32_tp4_0_ep4_0_241 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c4_tp4_0_ep4_0_242 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c32_tp8_0_ep1_0_243 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c64_tp4_0_ep4_0_244 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c32_tp4_0_ep4_0_245 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c8_tp8_0_ep1_0_246 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c64_tp8_0_ep1_0_247 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_0_ep1_0_249 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_0_ep1_0_250 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c256_tp8_0_ep1_0_251 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c256_tp8_0_ep1_0_253 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_0_ep1_0_254 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_0_ep1_0_255 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_0_ep1_0_258 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c8_tp4_0_ep4_0_260 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_0_ep1_0_261 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_0_ep1_0_262 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_0_ep1_0_263 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_0_ep1_0_265 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c512_tp8_0_ep1_0_266 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c64_tp4_0_ep4_0_267 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_0_ep1_0_269 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp8_0_ep1_0_272 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_0_ep1_0_273 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_0_ep1_0_274 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c512_tp8_0_ep1_0_275 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c512_tp8_0_ep1_0_276 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp4_0_ep1_0_277 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_0_ep1_0_278 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c16_tp4_0_ep4_0_279 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c128_tp8_0_ep1_0_280 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_0_ep1_0_281 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp4_0_ep1_0_282 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c256_tp8_0_ep1_0_283 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_0_ep1_0_284 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp4_0_ep1_0_286 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c4_tp4_0_ep4_0_287 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_0_ep1_0_288 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_0_ep1_0_290 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c128_tp4_0_ep4_0_291 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_0_ep1_0_292 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c32_tp4_0_ep4_0_293 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp4_0_ep1_0_297 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c128_tp8_0_ep1_0_300 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_0_ep1_0_301 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_0_ep1_0_303 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_0_ep1_0_304 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_0_ep1_0_306 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c128_tp4_0_ep4_0_307 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_0_ep1_0_308 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c4_tp4_0_ep4_0_311 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_0_ep1_0_312 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c8_tp4_0_ep4_0_316 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c32_tp4_0_ep4_0_317 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c128_tp8_0_ep1_0_318 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp4_0_ep4_0_334 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_0_ep1_0_335 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_0_ep1_0_336 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp4_0_ep4_0_337 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_0_ep1_0_338 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_0_ep1_0_339 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c128_tp4_0_ep4_0_340 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_0_ep1_0_341 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp4_0_ep4_0_342 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp4_0_ep4_0_343 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_0_ep1_0_344 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_0_ep1_0_345 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp4_0_ep4_0_346 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_0_ep1_0_347 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c128_tp4_0_ep4_0_348 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_0_ep1_0_349 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp4_0_ep4_0_350 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c128_tp4_0_ep4_0_351 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp4_0_ep1_0_461 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c128_tp4_0_ep1_0_462 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp4_0_ep1_0_463 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c128_tp4_0_ep1_0_464 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp4_0_ep1_0_465 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp4_0_ep1_0_466 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c256_tp4_0_ep1_0_467 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp4_0_ep1_0_468 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c256_tp4_0_ep1_0_469 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c128_tp4_0_ep1_0_470 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp4_0_ep1_0_471 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp4_0_ep1_0_472 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp4_0_ep1_0_473 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c256_tp4_0_ep1_0_474 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp4_0_ep1_0_475 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp4_0_ep1_0_476 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp4_0_ep1_0_477 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp4_0_ep1_0_478 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp4_0_ep1_0_479 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp4_0_ep1_0_480 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp4_0_ep1_0_481 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_0_ep1_0_500 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_0_ep1_0_501 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_0_ep1_0_502 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_0_ep1_0_503 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_0_ep1_0_504 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_0_ep1_0_505 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_0_ep1_0_506 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_0_ep1_0_507 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_0_ep1_0_508 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_0_ep1_0_509 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_0_ep1_0_510 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_0_ep1_0_511 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_0_ep1_0_512 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c32_tp8_0_ep1_0_513 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_0_ep1_0_514 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_0_ep1_0_552 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c4_tp2_0_ep1_0_553 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp2_0_ep1_0_554 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c8_tp2_0_ep1_0_558 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp2_0_ep1_0_559 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_0_ep1_0_560 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c16_tp2_0_ep1_0_561 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp2_0_ep1_0_562 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_0_ep1_0_563 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_0_ep1_0_564 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c64_tp8_0_ep1_0_581 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_0_ep8_0_582 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_0_ep8_0_583 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_0_ep8_0_584 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_0_ep8_0_585 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_0_ep8_0_586 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_0_ep8_0_587 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_0_ep8_0_588 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_0_ep8_0_589 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_0_ep8_0_590 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_0_ep8_0_591 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_0_ep8_0_592 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_0_ep8_0_593 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c32_tp8_0_ep8_0_594 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_0_ep8_0_595 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_0_ep8_0_596 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c16_tp2_0_ep1_0_613 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c128_tp1_0_ep1_0_616 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp1_0_ep1_0_617 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp2_0_ep1_0_620 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp2_0_ep1_0_621 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp2_0_ep1_0_622 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp8_0_ep1_0_623 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp1_0_ep1_0_624 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp2_0_ep1_0_625 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c128_tp1_0_ep1_0_626 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c128_tp2_0_ep1_0_627 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c8_tp2_0_ep1_0_628 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp2_0_ep1_0_629 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c4_tp8_0_ep1_0_630 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c4_tp8_0_ep1_0_631 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c64_tp8_0_ep1_0_632 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c8_tp8_0_ep1_0_633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c64_tp8_0_ep1_0_634 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c32_tp8_0_ep1_0_635 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c16_tp8_0_ep1_0_636 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c16_tp8_0_ep1_0_637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c4_tp8_0_ep1_0_638 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c16_tp8_0_ep1_0_639 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c8_tp8_0_ep1_0_640 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c32_tp8_0_ep1_0_641 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c32_tp8_0_ep1_0_642 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c8_tp8_0_ep1_0_643 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c256_tp8_0_ep8_0_974 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp8_0_ep8_0_976 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp4_0_ep1_0_978 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp4_0_ep1_0_979 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp4_0_ep1_0_980 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp8_0_ep8_0_981 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp4_0_ep4_0_983 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp4_0_ep1_0_984 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp4_0_ep4_0_985 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp8_0_ep8_0_986 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp8_0_ep8_0_987 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp4_0_ep1_0_988 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp4_0_ep4_0_990 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c256_tp8_0_ep8_0_992 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp8_0_ep1_0_993 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp1_0_ep1_0_995 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp1_0_ep1_0_996 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp2_0_ep1_0_997 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp2_0_ep1_0_998 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp1_0_ep1_0_999 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp1_0_ep1_0_1000 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c256_tp1_0_ep1_0_1001 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp2_0_ep1_0_1002 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp2_0_ep1_0_1004 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp4_0_ep4_0_1007 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp2_0_ep1_0_1008 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp2_0_ep2_0_1009 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c256_tp2_0_ep1_0_1010 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp1_0_ep1_0_1011 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp2_0_ep1_0_1013 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c4_tp8_0_ep1_0_1014 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c64_tp8_0_ep1_0_1015 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c64_tp8_0_ep1_0_1016 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp8_0_ep1_0_1017 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp8_0_ep1_0_1018 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c128_tp8_0_ep1_0_1019 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c16_tp8_0_ep1_0_1020 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c4_tp8_0_ep1_0_1021 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c256_tp8_0_ep8_0_1022 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c128_tp8_0_ep1_0_1023 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c8_tp8_0_ep1_0_1024 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c4_tp8_0_ep1_0_1025 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c32_tp8_0_ep1_0_1026 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c64_tp8_0_ep1_0_1027 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c256_tp8_0_ep8_0_1028 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c32_tp8_0_ep1_0_1029 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp8_0_ep1_0_1030 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp8_0_ep1_0_1031 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c128_tp8_0_ep8_0_1032 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c256_tp8_0_ep1_0_1033 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp8_0_ep1_0_1034 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp4_0_ep1_0_1072 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp4_0_ep1_0_1073 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp4_0_ep1_0_1074 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c256_tp4_0_ep4_0_1075 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp4_0_ep1_0_1076 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp4_0_ep4_0_1077 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp4_0_ep1_0_1079 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c256_tp8_0_ep8_0_1080 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp4_0_ep1_0_1081 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp8_0_ep8_0_1084 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp8_0_ep8_0_1085 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp4_0_ep1_0_1086 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c4_tp4_0_ep1_0_1087 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp8_0_ep8_0_1088 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp8_0_ep8_0_1089 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c128_tp8_0_ep1_0_1181 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp8_0_ep1_0_1182 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp4_0_ep1_0_1183 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c4_tp8_0_ep1_0_1184 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp4_0_ep1_0_1185 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c256_tp8_0_ep8_0_1186 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c4_tp8_0_ep1_0_1187 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c32_tp8_0_ep1_0_1188 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c8_tp8_0_ep1_0_1189 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c4_tp8_0_ep1_0_1190 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c128_tp8_0_ep1_0_1191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp8_0_ep1_0_1192 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp4_0_ep1_0_1193 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c128_tp8_0_ep1_0_1194 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c64_tp8_0_ep1_0_1195 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c256_tp8_0_ep1_0_1196 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c16_tp8_0_ep1_0_1197 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c64_tp8_0_ep1_0_1198 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c64_tp8_0_ep1_0_1199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_h200_sxm_trtllm_fp8_agg_1024x8192_c256_tp8_0_ep8_0_1238 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c8_tp8_0_ep8_0_1239 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c64_tp1_0_ep1_0_1241 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_h200_sxm_trtllm_fp8_agg_8192x1024_c64_tp8_0_ep8_0_1242 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_h200_sxm_trtllm_fp8_agg_1024x1024_c128_tp8_0_ep8_0_1244 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_h200_sxm_trtllm_fp8_agg_8192x1024_c128_tp8_0_ep8_0_1246 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_h200_sxm_trtllm_fp8_agg_8192x1024_c256_tp8_0_ep8_0_1251 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp4_0_ep4_0_1253 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_h200_sxm_trtllm_fp8_agg_1024x1024_c256_tp8_0_ep8_0_1259 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_0_ep1_0_1288 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_0_ep1_0_1289 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp2_0_ep1_0_1290 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_0_ep2_0_1291 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c128_tp2_0_ep2_0_1295 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp2_0_ep1_0_1296 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_0_ep1_0_1297 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_0_ep1_0_1300 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp2_0_ep1_0_1305 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp2_0_ep2_0_1306 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c8_tp2_0_ep1_0_1309 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_0_ep2_0_1311 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c128_tp2_0_ep1_0_1313 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c4_tp2_0_ep1_0_1314 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c256_tp2_0_ep1_0_1316 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_0_ep1_0_1317 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_0_ep2_0_1320 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_0_ep2_0_1322 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp2_0_ep1_0_1323 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c256_tp2_0_ep2_0_1324 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp2_0_ep1_0_1330 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c4_tp2_0_ep1_0_1331 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp2_0_ep1_0_1336 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp2_0_ep1_0_1337 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c16_tp2_0_ep1_0_1339 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp2_0_ep1_0_1340 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp2_0_ep1_0_1343 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c128_tp2_0_ep1_0_1345 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp2_0_ep1_0_1346 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp2_0_ep1_0_1347 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_1024x1024_c256_tp2_0_ep1_0_1349 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp2_0_ep1_0_1350 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_0_ep1_0_1352 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c4_tp2_0_ep1_0_1353 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp2_0_ep1_0_1354 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c8_tp2_0_ep1_0_1358 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp2_0_ep1_0_1359 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_0_ep1_0_1360 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c16_tp2_0_ep1_0_1361 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp2_0_ep1_0_1362 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_0_ep1_0_1363 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_03_25_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_0_ep1_0_1364 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp4_ep1_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp8_ep1_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c4_tp8_ep1_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c128_tp4_ep1_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp4_ep1_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_1024x1024_c2150_tp24_ep1_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_ep1_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_ep1_21 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_ep1_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_1024x1024_c2252_tp12_ep1_27 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_1024x1024_c2048_tp24_ep1_31 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_1024x1024_c4300_tp12_ep1_33 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_1024x1024_c4300_tp24_ep1_35 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c4_tp4_ep1_38 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_ep1_39 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp4_ep1_41 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c5632_tp72_ep1_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c4992_tp72_ep1_44 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c4608_tp72_ep1_45 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c2048_tp72_ep1_46 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp4_ep1_47 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp4_ep1_51 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp4_ep1_52 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c5120_tp72_ep1_53 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c5376_tp72_ep1_54 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c6144_tp72_ep1_55 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c4864_tp72_ep1_56 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c1024_tp72_ep1_57 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c8192_tp72_ep1_58 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_1024x1024_c4096_tp72_ep1_59 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp4_ep1_60 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c32_tp8_ep1_63 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c8_tp8_ep1_65 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c4_tp8_ep1_68 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c8_tp4_ep1_72 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp4_ep1_75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp8_ep1_76 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp4_ep1_77 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp4_ep1_79 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c64_tp8_ep1_80 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp8_ep1_82 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c8_tp4_ep1_84 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp4_ep1_85 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c64_tp8_ep1_87 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp4_ep1_88 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c4_tp4_ep1_89 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c256_tp4_ep1_90 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c128_tp72_ep1_91 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c1024_tp72_ep1_92 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c256_tp72_ep1_93 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c4096_tp72_ep1_94 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c2048_tp72_ep1_95 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c384_tp72_ep1_96 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c4_tp8_ep1_97 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_ep1_102 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c16_tp4_ep1_103 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c576_tp72_ep1_105 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c448_tp72_ep1_106 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_sglang_fp8_agg_8192x1024_c512_tp72_ep1_107 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c32_tp4_ep1_108 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_ep1_109 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c269_tp52_ep1_112 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c538_tp64_ep1_113 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c128_tp52_ep1_114 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c12_tp28_ep1_116 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c6_tp28_ep1_117 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c3_tp28_ep1_118 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c24_tp28_ep1_119 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c54_tp28_ep1_120 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c2150_tp32_ep1_121 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c1075_tp40_ep1_124 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c102_tp28_ep1_126 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c48_tp28_ep1_129 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_gb200_trtllm_fp4_agg_8192x1024_c2150_tp28_ep1_130 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_ep1_132 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_ep1_133 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp4_ep1_136 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp1_ep1_138 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c8_tp2_ep1_140 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp1_ep1_141 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c64_tp1_ep1_142 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp8_ep1_143 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c32_tp4_ep1_144 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp2_ep1_145 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c4_tp1_ep1_147 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c64_tp2_ep1_148 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c4_tp4_ep1_151 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c64_tp8_ep1_152 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c64_tp1_ep1_153 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c4_tp1_ep1_155 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c16_tp4_ep1_159 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c64_tp8_ep1_160 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c8_tp8_ep1_162 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c16_tp8_ep1_163 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c8_tp4_ep1_164 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c16_tp8_ep1_165 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c64_tp1_ep1_166 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c16_tp1_ep1_167 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c32_tp1_ep1_169 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c4_tp4_ep1_170 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c64_tp4_ep1_171 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c4_tp8_ep1_172 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c64_tp1_ep1_173 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c32_tp4_ep1_174 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c16_tp2_ep1_177 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c64_tp4_ep1_178 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c64_tp2_ep1_179 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c4_tp2_ep1_180 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c16_tp4_ep1_186 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c16_tp8_ep1_187 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp1_ep1_188 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c32_tp1_ep1_189 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c32_tp1_ep1_190 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c32_tp8_ep1_191 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp8_ep1_192 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c8_tp2_ep1_195 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c32_tp8_ep1_197 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c32_tp2_ep1_198 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c16_tp2_ep1_199 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp8_ep1_200 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c32_tp8_ep1_201 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c8_tp1_ep1_202 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c16_tp1_ep1_203 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp1_ep1_204 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c32_tp1_ep1_205 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c4_tp8_ep1_206 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp8_ep1_208 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c32_tp4_ep1_212 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c8_tp1_ep1_214 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c16_tp1_ep1_217 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c8_tp2_ep1_221 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c64_tp8_ep1_222 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp8_ep1_223 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c32_tp8_ep1_224 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c8_tp8_ep1_225 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp2_ep1_226 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c4_tp1_ep1_228 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c64_tp4_ep1_231 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp2_ep1_232 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c4_tp4_ep1_234 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp1_ep1_235 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c32_tp2_ep1_236 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c4_tp8_ep1_237 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp4_ep1_239 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp1_ep1_240 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp2_ep1_242 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c8_tp8_ep1_243 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c32_tp2_ep1_244 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c4_tp2_ep1_245 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c8_tp1_ep1_246 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp1_ep1_247 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c8_tp4_ep1_250 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c8_tp4_ep1_251 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp8_ep1_252 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c4_tp8_ep1_253 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c8_tp1_ep1_254 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x8192_c8_tp4_ep1_256 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp4_ep1_259 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c16_tp4_ep1_260 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp1_ep1_261 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c32_tp1_ep1_263 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c32_tp8_ep1_264 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c4_tp4_ep1_265 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c4_tp4_ep1_266 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c4_tp8_ep1_267 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c8_tp1_ep1_268 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c16_tp1_ep1_269 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c4_tp1_ep1_272 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp8_ep1_274 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c64_tp8_ep1_275 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp2_ep1_276 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c16_tp8_ep1_277 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c64_tp4_ep1_278 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c8_tp8_ep1_279 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c4_tp4_ep1_280 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c16_tp1_ep1_281 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_ep1_283 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_ep1_286 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c32_tp1_ep1_287 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c4_tp1_ep1_288 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c16_tp1_ep1_289 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp2_ep1_290 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c64_tp8_ep1_291 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c32_tp8_ep1_292 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_ep1_294 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp4_ep1_296 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c128_tp4_ep1_297 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c128_tp1_ep1_298 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp8_ep1_299 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c16_tp4_ep1_300 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c4_tp4_ep1_301 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp1_ep1_302 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c4_tp1_ep1_303 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c8_tp1_ep1_304 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c64_tp4_ep1_306 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c4_tp2_ep1_312 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp2_ep1_314 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c16_tp4_ep1_317 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp8_ep1_318 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c64_tp8_ep1_319 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c64_tp4_ep1_320 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp8_ep1_321 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp1_ep1_322 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp1_ep1_323 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp4_ep1_324 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c128_tp2_ep1_325 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c64_tp2_ep1_326 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c64_tp2_ep1_327 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp1_ep1_329 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c64_tp1_ep1_332 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c4_tp2_ep1_333 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp2_ep1_335 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c16_tp1_ep1_336 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c4_tp4_ep1_341 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c16_tp4_ep1_342 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c4_tp8_ep1_344 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp2_ep1_346 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp1_ep1_347 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp1_ep1_349 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c32_tp4_ep1_350 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c32_tp1_ep1_351 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c8_tp2_ep1_352 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c16_tp4_ep1_353 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp2_ep1_354 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c32_tp8_ep1_355 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c4_tp1_ep1_356 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c32_tp4_ep1_358 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp8_ep1_359 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c128_tp2_ep1_360 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c4_tp2_ep1_361 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c64_tp1_ep1_362 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp1_ep1_364 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c64_tp1_ep1_365 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c64_tp4_ep1_367 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c4_tp1_ep1_368 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c64_tp1_ep1_370 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp2_ep1_371 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp1_ep1_373 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp2_ep1_374 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp2_ep1_375 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c64_tp2_ep1_376 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c8_tp4_ep1_377 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp1_ep1_378 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c16_tp2_ep1_379 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp8_ep1_380 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c64_tp2_ep1_381 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c4_tp8_ep1_382 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c32_tp4_ep1_384 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c16_tp4_ep1_386 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c8_tp1_ep1_387 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp4_ep1_390 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c16_tp1_ep1_391 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c16_tp1_ep1_392 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c16_tp1_ep1_393 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp1_ep1_394 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c32_tp4_ep1_395 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c16_tp8_ep1_396 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c64_tp2_ep1_397 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c16_tp8_ep1_398 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c32_tp8_ep1_399 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c32_tp1_ep1_401 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c32_tp4_ep1_402 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c16_tp8_ep1_404 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c32_tp1_ep1_405 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp8_ep1_406 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c64_tp8_ep1_409 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c8_tp2_ep1_411 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c8_tp1_ep1_412 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c32_tp2_ep1_413 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c4_tp4_ep1_415 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c8_tp8_ep1_416 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c8_tp4_ep1_419 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c16_tp4_ep1_420 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c4_tp4_ep1_421 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c4_tp4_ep1_422 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp8_ep1_424 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c16_tp1_ep1_425 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp8_ep1_426 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c4_tp8_ep1_429 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp1_ep1_430 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c8_tp8_ep1_431 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c8_tp4_ep1_432 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp1_ep1_433 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp1_ep1_434 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp8_ep1_435 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp8_ep1_436 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c4_tp8_ep1_437 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c64_tp4_ep1_438 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c32_tp4_ep1_439 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c16_tp8_ep1_440 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c32_tp4_ep1_441 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp1_ep1_442 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp1_ep1_445 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c16_tp2_ep1_446 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c8_tp8_ep1_447 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_1024x1024_c32_tp1_ep1_448 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c4_tp8_ep1_449 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp8_ep1_450 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp8_ep1_451 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp2_ep1_452 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c32_tp8_ep1_453 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp2_ep1_455 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp2_ep1_456 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c8_tp2_ep1_457 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c16_tp2_ep1_459 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c32_tp2_ep1_460 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp8_ep1_462 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c8_tp4_ep1_463 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c4_tp2_ep1_464 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c64_tp1_ep1_467 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c16_tp2_ep1_468 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c32_tp8_ep1_469 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c64_tp2_ep1_470 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c16_tp1_ep1_471 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c16_tp4_ep1_472 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp4_ep1_473 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c32_tp2_ep1_474 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c32_tp8_ep1_475 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c32_tp1_ep1_476 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c8_tp4_ep1_477 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp2_ep1_478 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c32_tp2_ep1_479 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c4_tp1_ep1_481 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c16_tp8_ep1_484 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp1_ep1_485 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp1_ep1_486 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp1_ep1_487 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c8_tp4_ep1_488 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c64_tp2_ep1_490 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c4_tp2_ep1_491 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c16_tp2_ep1_492 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp2_ep1_493 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c64_tp4_ep1_495 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c16_tp8_ep1_496 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp1_ep1_498 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp8_ep1_499 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c4_tp4_ep1_500 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c64_tp8_ep1_502 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c32_tp2_ep1_503 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c8_tp4_ep1_504 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c64_tp2_ep1_505 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c32_tp4_ep1_506 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c128_tp4_ep1_507 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c4_tp8_ep1_508 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp8_ep1_509 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp8_ep1_510 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c64_tp1_ep1_512 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp2_ep1_513 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c8_tp8_ep1_514 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp1_ep1_515 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c4_tp1_ep1_516 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c8_tp1_ep1_517 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c64_tp8_ep1_519 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c32_tp8_ep1_520 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp8_ep1_522 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c32_tp1_ep1_523 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c64_tp4_ep1_525 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c128_tp8_ep1_526 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp8_ep1_528 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c16_tp8_ep1_529 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c32_tp4_ep1_531 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_vllm_fp4_agg_8192x1024_c16_tp4_ep1_533 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c4_tp2_ep1_534 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp2_ep1_536 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c4_tp2_ep1_538 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp8_ep1_540 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp2_ep1_541 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp8_ep1_542 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c8_tp8_ep1_543 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c64_tp2_ep1_544 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c4_tp4_ep1_545 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c8_tp1_ep1_548 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c4_tp1_ep1_550 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c8_tp2_ep1_552 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c8_tp8_ep1_553 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c32_tp1_ep1_554 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c4_tp4_ep1_555 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c4_tp2_ep1_556 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp8_ep1_558 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c4_tp2_ep1_559 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp4_ep1_560 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c8_tp2_ep1_561 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c32_tp2_ep1_562 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c8_tp1_ep1_563 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c16_tp4_ep1_564 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c64_tp4_ep1_565 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c64_tp8_ep1_566 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c64_tp4_ep1_569 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp1_ep1_570 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c16_tp2_ep1_571 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c32_tp2_ep1_572 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c64_tp4_ep1_573 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c8_tp4_ep1_574 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c8_tp2_ep1_575 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp4_ep1_576 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp8_ep1_577 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c16_tp4_ep1_578 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp1_ep1_579 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c8_tp4_ep1_580 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp8_ep1_581 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c64_tp2_ep1_582 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c64_tp4_ep1_583 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c32_tp1_ep1_586 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c4_tp1_ep1_588 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp4_ep1_589 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c8_tp4_ep1_590 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c4_tp1_ep1_591 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x8192_c8_tp2_ep1_592 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x8192_c16_tp2_ep1_595 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x8192_c16_tp4_ep1_597 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c4_tp2_ep1_598 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x8192_c64_tp1_ep1_600 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c32_tp4_ep1_601 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c16_tp2_ep1_602 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c16_tp4_ep1_603 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c4_tp4_ep1_604 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c8_tp1_ep1_605 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp1_ep1_606 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c4_tp8_ep1_608 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c16_tp2_ep1_609 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x8192_c32_tp8_ep1_610 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c32_tp2_ep1_612 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x8192_c32_tp4_ep1_614 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c4_tp2_ep1_615 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_ep1_616 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c32_tp2_ep1_617 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp1_ep1_618 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp4_ep1_619 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp1_ep1_620 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c4_tp1_ep1_621 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp8_ep1_622 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp1_ep1_623 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp8_ep1_624 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c64_tp8_ep1_625 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c4_tp8_ep1_626 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c8_tp2_ep1_627 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c64_tp4_ep1_628 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c32_tp4_ep1_629 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c8_tp2_ep1_630 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp4_ep1_631 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c32_tp2_ep1_632 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c8_tp4_ep1_633 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp1_ep1_634 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp1_ep1_635 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c128_tp2_ep1_636 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp4_ep1_637 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp2_ep1_638 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c32_tp1_ep1_639 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c8_tp2_ep1_640 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp1_ep1_642 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_ep1_644 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c8_tp1_ep1_646 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c64_tp2_ep1_648 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c128_tp4_ep1_649 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c32_tp4_ep1_650 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c64_tp8_ep1_651 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c4_tp4_ep1_652 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c4_tp4_ep1_653 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c16_tp4_ep1_654 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c4_tp4_ep1_655 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c8_tp4_ep1_656 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp4_ep1_658 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c64_tp4_ep1_659 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c16_tp2_ep1_660 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c4_tp4_ep1_661 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp4_ep1_662 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp4_ep1_663 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp1_ep1_664 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp2_ep1_665 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c4_tp4_ep1_666 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c16_tp8_ep1_667 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp8_ep1_668 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp8_ep1_669 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c4_tp4_ep1_670 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp8_ep1_671 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp4_ep1_672 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp8_ep1_674 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c16_tp2_ep1_675 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp1_ep1_676 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c128_tp2_ep1_678 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c64_tp4_ep1_680 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c32_tp4_ep1_682 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_ep1_683 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c64_tp4_ep1_684 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_ep1_686 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp4_ep1_687 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp2_ep1_690 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c16_tp4_ep1_691 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c8_tp4_ep1_692 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp4_ep1_693 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp1_ep1_694 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c64_tp4_ep1_695 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c8_tp4_ep1_696 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp1_ep1_697 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c4_tp4_ep1_698 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp4_ep1_699 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp1_ep1_700 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp2_ep1_701 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp1_ep1_702 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp2_ep1_704 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c4_tp4_ep1_705 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp4_ep1_706 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp8_ep1_707 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c4_tp8_ep1_708 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp4_ep1_709 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c128_tp2_ep1_710 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp4_ep1_711 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp2_ep1_712 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp2_ep1_714 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c16_tp2_ep1_715 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp1_ep1_716 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp4_ep1_717 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp1_ep1_718 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp4_ep1_720 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_ep1_721 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp4_ep1_722 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp4_ep1_724 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c4_tp8_ep1_725 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp2_ep1_726 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c4_tp4_ep1_727 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c32_tp8_ep1_729 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c64_tp1_ep1_730 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c32_tp2_ep1_731 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c16_tp4_ep1_732 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp8_ep1_733 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c16_tp2_ep1_734 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c4_tp1_ep1_737 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c4_tp2_ep1_738 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c4_tp1_ep1_739 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c128_tp4_ep1_740 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c32_tp1_ep1_741 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c8_tp8_ep1_742 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_ep1_744 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c64_tp1_ep1_746 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c128_tp1_ep1_747 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp8_ep1_749 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c32_tp4_ep1_750 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c64_tp4_ep1_751 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_ep1_752 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c16_tp4_ep1_753 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c32_tp4_ep1_755 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp8_ep1_756 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp2_ep1_758 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c4_tp2_ep1_759 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp4_ep1_762 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp1_ep1_765 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c128_tp8_ep1_766 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_1024x1024_c4_tp2_ep1_767 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp1_ep1_768 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c16_tp8_ep1_769 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c32_tp2_ep1_770 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp1_ep1_771 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c64_tp2_ep1_773 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp1_ep1_774 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c32_tp2_ep1_775 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp8_ep1_776 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp8_ep1_778 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c16_tp1_ep1_779 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp1_ep1_780 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_ep1_781 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c64_tp2_ep1_785 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c128_tp1_ep1_786 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c64_tp1_ep1_787 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp1_ep1_788 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c16_tp4_ep1_789 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c4_tp2_ep1_790 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp4_ep1_791 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp8_ep1_792 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c8_tp1_ep1_793 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c64_tp8_ep1_794 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c64_tp2_ep1_797 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_ep1_798 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c8_tp2_ep1_799 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c128_tp4_ep1_802 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c32_tp4_ep1_803 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c32_tp8_ep1_804 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp1_ep1_805 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp4_ep1_806 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_1024x1024_c8_tp8_ep1_807 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp4_ep1_810 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp8_ep1_811 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp4_ep1_812 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp2_ep1_813 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c32_tp8_ep1_814 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp4_ep1_815 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp2_ep1_816 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c128_tp4_ep1_817 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c4_tp8_ep1_818 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c16_tp1_ep1_819 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c4_tp2_ep1_820 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_1024x1024_c8_tp1_ep1_822 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp8_ep1_823 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c16_tp2_ep1_824 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp4_ep1_825 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c32_tp4_ep1_826 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp4_ep1_827 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c4_tp8_ep1_828 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp8_ep1_829 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c16_tp2_ep1_830 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c32_tp1_ep1_831 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c128_tp2_ep1_832 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c8_tp4_ep1_833 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c4_tp2_ep1_834 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c4_tp1_ep1_835 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c4_tp2_ep1_836 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c64_tp8_ep1_837 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c64_tp2_ep1_838 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c128_tp8_ep1_839 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c8_tp2_ep1_840 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c4_tp1_ep1_841 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp4_ep1_843 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp8_ep1_844 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp2_ep1_845 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c64_tp1_ep1_846 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp1_ep1_847 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp4_ep1_848 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp4_ep1_849 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c4_tp4_ep1_850 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c4_tp8_ep1_851 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp1_ep1_853 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c64_tp1_ep1_854 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp8_ep1_855 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c64_tp2_ep1_857 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp8_ep1_858 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c16_tp4_ep1_860 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp1_ep1_861 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp4_agg_8192x1024_c4_tp1_ep1_862 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c32_tp2_ep1_863 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp4_ep1_865 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c4_tp4_ep1_867 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c8_tp2_ep1_868 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c8_tp8_ep1_869 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c4_tp2_ep1_871 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp8_ep1_872 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_8192x1024_c64_tp4_ep1_873 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_trtllm_fp8_agg_8192x1024_c32_tp4_ep1_875 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp8_ep1_876 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp2_ep1_877 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_vllm_fp8_agg_8192x1024_c8_tp8_ep1_878 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_8192x1024_c4_tp1_ep1_879 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c64_tp4_ep1_886 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c64_tp8_ep1_887 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c256_tp4_ep1_888 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c128_tp4_ep1_889 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_8192x1024_c8_tp2_ep1_891 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c32_tp4_ep1_892 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c32_tp4_ep1_894 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c64_tp4_ep1_895 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp4_ep1_896 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c8_tp4_ep1_897 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_ep1_901 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c4_tp4_ep1_902 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c16_tp4_ep1_903 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c16_tp8_ep1_904 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_ep1_906 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c128_tp4_ep1_908 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c16_tp1_ep1_912 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h200_sxm_vllm_fp8_agg_1024x1024_c4_tp2_ep1_913 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp8_ep1_914 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp2_ep1_915 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_llama_3_1_70b_h100_sxm_vllm_fp8_agg_1024x1024_c16_tp2_ep1_918 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c4_tp8_ep8_920 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp8_ep8_921 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c32_tp8_ep8_925 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c16_tp4_ep4_926 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c8_tp8_ep8_928 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp8_ep8_929 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c8_tp4_ep4_930 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c4_tp4_ep4_932 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c4_tp8_ep8_933 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp4_ep4_935 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp8_ep8_937 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c32_tp4_ep4_939 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c4_tp8_ep8_940 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_h200_sxm_trtllm_fp8_agg_8192x1024_c64_tp8_ep8_941 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp8_ep8_942 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp8_ep8_943 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c4_tp4_ep4_944 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c64_tp8_ep8_945 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp4_ep4_946 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c256_tp4_ep4_948 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp4_ep4_949 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c8_tp4_ep4_950 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c8_tp8_ep8_952 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp4_ep4_958 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c32_tp8_ep8_959 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp4_ep4_961 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c64_tp8_ep8_963 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp8_ep8_965 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp8_ep8_966 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp8_ep8_967 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp4_ep4_968 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c256_tp8_ep8_969 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp8_ep8_970 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c16_tp4_ep4_971 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp8_ep8_972 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c64_tp8_ep8_973 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp4_ep4_974 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c256_tp4_ep4_976 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c4_tp8_ep8_978 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp4_ep4_979 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c256_tp8_ep8_980 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c16_tp8_ep8_984 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c32_tp4_ep4_985 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c4_tp4_ep4_987 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c8_tp4_ep4_988 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c8_tp8_ep8_989 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c4_tp8_ep8_991 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x1024_c16_tp4_ep4_995 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c4_tp8_ep8_1000 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c8_tp8_ep8_1001 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c64_tp4_ep4_1003 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c4_tp4_ep4_1005 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c16_tp4_ep4_1006 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_8192x1024_c64_tp4_ep4_1007 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c8_tp4_ep4_1008 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h200_sxm_trtllm_fp4_agg_1024x8192_c32_tp4_ep4_1009 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c64_tp4_ep4_1011 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_ep8_1013 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c64_tp4_ep4_1014 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_ep8_1017 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c4_tp4_ep4_1018 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c128_tp4_ep4_1019 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_ep8_1020 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c32_tp4_ep4_1021 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c8_tp4_ep4_1022 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c16_tp4_ep4_1023 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_ep8_1024 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_ep8_1025 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c64_tp4_ep4_1028 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_ep8_1029 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c32_tp4_ep4_1030 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_ep8_1031 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_ep8_1032 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c128_tp4_ep4_1035 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c4_tp4_ep4_1037 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x1024_c8_tp4_ep4_1040 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_ep8_1041 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c128_tp4_ep4_1042 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_1024x8192_c16_tp4_ep4_1045 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c8_tp4_ep4_1047 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c16_tp4_ep4_1048 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c4_tp4_ep4_1049 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp4_agg_8192x1024_c32_tp4_ep4_1050 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_ep8_1051 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_ep8_1052 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_ep8_1054 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_ep8_1055 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_ep8_1056 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp8_ep8_1057 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c128_tp1_ep1_1058 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c128_tp1_ep1_1059 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c128_tp1_ep1_1060 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_8192x1024_c128_tp2_ep1_1061 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x1024_c128_tp2_ep1_1062 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_vllm_fp4_agg_1024x8192_c128_tp2_ep1_1063 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp2_ep1_1064 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp2_ep1_1065 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp1_ep1_1066 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp1_ep1_1067 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp2_ep1_1071 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp1_ep1_1072 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c512_tp8_ep1_1128 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c512_tp2_ep1_1129 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x8192_c512_tp2_ep1_1131 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c512_tp8_ep1_1134 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_1024x1024_c512_tp2_ep1_1135 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_h100_sxm_vllm_fp4_agg_8192x1024_c512_tp8_ep1_1136 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp4_ep1_1230 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c16_tp4_ep1_1275 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c512_tp8_ep1_1287 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c64_tp2_ep1_1321 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c32_tp4_ep4_1322 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c4_tp4_ep4_1323 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c64_tp2_ep1_1324 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c16_tp4_ep4_1325 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c16_tp8_ep1_1326 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c64_tp4_ep4_1327 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c4_tp8_ep1_1328 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c8_tp8_ep1_1330 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_ep1_1331 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_ep1_1332 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp2_ep1_1333 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_ep1_1334 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c128_tp8_ep1_1335 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c16_tp2_ep1_1337 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c4_tp4_ep4_1338 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c64_tp4_ep4_1339 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c16_tp8_ep1_1340 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c32_tp8_ep1_1341 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c32_tp4_ep4_1342 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c8_tp4_ep4_1344 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c64_tp8_ep1_1345 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c32_tp2_ep1_1346 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_ep1_1347 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c4_tp8_ep1_1350 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c4_tp2_ep1_1351 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c8_tp8_ep1_1352 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c16_tp8_ep1_1353 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c32_tp4_ep4_1354 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c32_tp8_ep1_1355 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c4_tp4_ep4_1357 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c16_tp4_ep4_1358 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c64_tp4_ep4_1359 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x8192_c8_tp4_ep4_1360 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c4_tp2_ep1_1362 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c32_tp8_ep1_1365 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x1024_c64_tp8_ep1_1367 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c128_tp8_ep1_1368 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c8_tp8_ep1_1370 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c32_tp2_ep1_1371 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c8_tp2_ep1_1373 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c128_tp8_ep1_1374 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_8192x1024_c4_tp8_ep1_1375 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x8192_c8_tp2_ep1_1376 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_1024x1024_c16_tp4_ep4_1377 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h200_sxm_vllm_fp8_agg_1024x8192_c64_tp8_ep1_1378 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c16_tp2_ep1_1380 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_h100_sxm_vllm_fp8_agg_8192x1024_c8_tp4_ep4_1383 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c32_tp2_ep2_1384 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c128_tp2_ep1_1386 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c16_tp2_ep2_1387 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c4_tp2_ep2_1389 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c256_tp2_ep2_1390 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c128_tp2_ep1_1394 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c64_tp2_ep2_1395 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c256_tp2_ep1_1396 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c8_tp2_ep2_1399 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_8192x1024_c256_tp2_ep1_1400 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c128_tp2_ep2_1401 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_minimax_m2_5_b200_sxm_vllm_fp8_agg_1024x1024_c512_tp2_ep1_1402 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp4_ep4_1451 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp4_ep4_1452 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_ep1_1496 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_ep1_1497 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c64_tp8_ep1_1498 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_ep8_1499 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_ep8_1500 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp4_ep1_1504 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp4_ep1_1505 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c128_tp4_ep1_1511 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp4_ep1_1516 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c32_tp4_ep4_1518 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_8192x1024_c32_tp8_ep8_1537 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c256_tp8_ep8_1538 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c16_tp4_ep4_1553 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c128_tp8_ep1_1562 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c128_tp8_ep1_1563 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c256_tp8_ep1_1564 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c128_tp8_ep8_1565 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c256_tp8_ep8_1582 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x1024_c32_tp4_ep4_1588 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp2_ep1_1622 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c128_tp8_ep1_1681 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp4_agg_1024x8192_c8_tp4_ep4_1683 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c32_tp4_ep1_1696 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c256_tp8_ep1_1705 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp2_ep2_1741 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x1024_c512_tp8_ep1_1743 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c128_tp8_ep1_1744 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c256_tp8_ep1_1762 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c256_tp8_ep1_1789 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c512_tp8_ep1_1790 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_1024x8192_c128_tp8_ep1_1791 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x8192_c128_tp8_ep8_1809 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c8_tp8_ep1_1824 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c16_tp8_ep1_1825 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c4_tp8_ep1_1826 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c8_tp8_ep1_1827 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c32_tp8_ep1_1830 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c8_tp8_ep1_1831 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c64_tp8_ep1_1832 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c32_tp8_ep1_1833 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c16_tp4_ep1_1834 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c4_tp8_ep1_1835 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c4_tp8_ep1_1836 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x1024_c32_tp8_ep1_1837 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c64_tp8_ep1_1838 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_1024x8192_c16_tp8_ep1_1839 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_bf16_agg_8192x1024_c16_tp8_ep1_1840 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c128_tp8_ep1_1841 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_8192x1024_c8_tp4_ep1_1848 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_trtllm_fp8_agg_1024x1024_c8_tp4_ep1_1849 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c256_tp1_ep1_1856 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c256_tp1_ep1_1860 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp4_ep4_1872 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp4_ep4_1873 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_ep8_1874 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c32_tp8_ep8_1875 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp4_ep4_1876 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp4_ep4_1877 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp4_ep4_1878 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c256_tp2_ep1_1879 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_ep1_1880 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_ep1_1881 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp4_ep4_1882 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp4_ep4_1883 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp4_ep4_1884 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp4_ep4_1885 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_ep1_1886 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp4_ep4_1887 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_ep8_1888 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_ep8_1889 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_ep8_1890 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_ep8_1891 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_ep8_1892 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_ep8_1893 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_ep8_1894 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_ep8_1895 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_ep8_1896 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_ep8_1897 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_h200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_ep8_1898 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c256_tp2_ep1_1899 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c256_tp1_ep1_1903 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp4_ep4_1904 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_ep1_1909 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp4_ep1_1911 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c128_tp4_ep1_1912 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp4_ep1_1913 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp4_ep1_1914 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_ep1_1917 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_ep1_1918 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_ep1_1919 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_ep1_1920 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp4_ep1_1921 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp4_ep1_1922 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c32_tp8_ep1_1923 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_ep1_1924 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_ep1_1925 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_ep1_1926 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp4_ep1_1931 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp4_ep1_1932 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp4_ep1_1933 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp4_ep1_1934 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp4_ep1_1935 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c128_tp4_ep1_1936 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp4_ep1_1937 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_ep1_1938 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_ep1_1941 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_ep1_1942 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_ep1_1943 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_ep1_1944 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c256_tp4_ep1_1957 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp4_ep1_1958 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_h200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_ep1_1959 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c256_tp4_ep1_1960 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c128_tp4_ep4_1965 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_ep1_1966 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp4_ep1_1968 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c256_tp4_ep1_1969 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_ep1_1971 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp4_ep4_1972 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_ep1_1973 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_8192x1024_c128_tp4_ep4_1974 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c128_tp4_ep4_1975 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_qwen3_5_397b_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_ep1_1976 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_1024x1024_c64_tp8_ep1_1977 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_1024x1024_c16_tp8_ep1_1978 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_1024x1024_c32_tp8_ep1_1979 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_8192x1024_c4_tp8_ep1_1980 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_1024x1024_c8_tp8_ep1_1981 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_1024x1024_c4_tp8_ep1_1982 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_8192x1024_c8_tp8_ep1_1983 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_8192x1024_c16_tp8_ep1_1984 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_8192x1024_c32_tp8_ep1_1985 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_glm_5_b200_sxm_sglang_fp4_agg_8192x1024_c64_tp8_ep1_1986 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp4_ep1_1987 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp4_ep1_1988 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c64_tp2_ep2_1994 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c128_tp2_ep2_1997 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_h200_sxm_trtllm_fp8_agg_8192x1024_c256_tp8_ep8_1999 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_h200_sxm_trtllm_fp8_agg_1024x8192_c256_tp8_ep8_2000 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_h200_sxm_trtllm_fp8_agg_8192x1024_c128_tp8_ep8_2001 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x8192_c64_tp2_ep2_2003 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c128_tp2_ep2_2005 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_1024x1024_c128_tp2_ep2_2006 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_h200_sxm_trtllm_fp8_agg_1024x1024_c256_tp8_ep8_2011 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_deepseek_r1_h200_sxm_trtllm_fp8_agg_1024x1024_c128_tp8_ep8_2012 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=2026_04_06_gpt_oss_120b_b200_sxm_trtllm_fp4_agg_8192x1024_c64_tp2_ep2_2013 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x1024_c4_tp8_ep1_1 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x1024_c8_tp8_ep1_2 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x1024_c16_tp8_ep1_3 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x1024_c32_tp8_ep1_4 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x1024_c64_tp8_ep1_5 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x8192_c4_tp8_ep1_6 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x8192_c8_tp8_ep1_7 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x8192_c16_tp8_ep1_8 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x8192_c32_tp8_ep1_9 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_1024x8192_c64_tp8_ep1_10 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_8192x1024_c4_tp8_ep1_11 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_8192x1024_c8_tp8_ep1_12 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_8192x1024_c16_tp8_ep1_13 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_8192x1024_c32_tp8_ep1_14 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_bf16_agg_8192x1024_c64_tp8_ep1_15 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp4_ep1_16 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp4_ep1_17 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp4_ep1_18 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp4_ep1_19 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp4_ep1_20 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c128_tp4_ep1_21 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c256_tp4_ep1_22 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp4_ep1_23 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp4_ep1_24 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp4_ep1_25 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp4_ep1_26 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp4_ep1_27 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c128_tp4_ep1_28 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c256_tp4_ep1_29 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp4_ep1_30 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp4_ep1_31 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp4_ep1_32 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp4_ep1_33 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp4_ep1_34 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c128_tp4_ep1_35 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c256_tp4_ep1_36 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_ep1_37 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_ep1_38 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_ep1_39 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_ep1_40 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_ep1_41 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_ep1_42 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_ep1_43 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_ep1_44 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_ep1_45 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c4_tp4_ep4_46 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c8_tp4_ep4_47 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c16_tp4_ep4_48 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c32_tp4_ep4_49 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c64_tp4_ep4_50 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x1024_c128_tp4_ep4_51 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c8_tp4_ep4_52 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c16_tp4_ep4_53 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c32_tp4_ep4_54 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c64_tp4_ep4_55 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_1024x8192_c128_tp4_ep4_56 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c8_tp4_ep4_57 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c16_tp4_ep4_58 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c32_tp4_ep4_59 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c64_tp4_ep4_60 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_b200_sxm_sglang_fp8_agg_8192x1024_c128_tp4_ep4_61 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x1024_c4_tp8_ep8_62 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x1024_c8_tp8_ep8_63 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x1024_c16_tp8_ep8_64 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x1024_c32_tp8_ep8_65 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x1024_c64_tp8_ep8_66 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x8192_c4_tp8_ep8_67 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x8192_c8_tp8_ep8_68 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x8192_c16_tp8_ep8_69 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x8192_c32_tp8_ep8_70 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_1024x8192_c64_tp8_ep8_71 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_8192x1024_c4_tp8_ep8_72 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_8192x1024_c8_tp8_ep8_73 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_8192x1024_c16_tp8_ep8_74 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_8192x1024_c32_tp8_ep8_75 @095f58a51c4c',
  'ai-dynamo/aiconfigurator aic-core/.../systems/silicon_sample.csv id=qwen3_5_397b_gap_analysis_qwen3_5_397b_gap_analysis_h200_sxm_sglang_fp8_agg_8192x1024_c64_tp8_ep8_76 @095f58a51c4c',
  'NVIDIA/TensorRT-LLM docs/source/performance/perf-overview.md v0.14 (read via arthurrasmusson/TensorRT-LLM) @e00d4e656492',
  'NVIDIA/TensorRT-LLM perf-overview.md v0.9.0 (read via WhiteD2125/TensorRT-LLM) @6ad7cf1bcc08',
  'NVIDIA/TensorRT-LLM perf-overview.md v0.9.0 low-latency table (read via WhiteD2125/TensorRT-LLM) @6ad7cf1bcc08',
  'NVIDIA/TensorRT-LLM docs/source/performance.md v0.6.1 (mirror glqglq/TensorRT-LLM) @9ebe326e6e88',
  'dstackai/benchmarks comparison/h100sxm5_vs_mi300x/csv_data/throughput_comparsion.csv @06c957ab5157',
  'dstackai/benchmarks .../qps_comparison.csv nvidia-vllm-16.0qps-Llama-3.1-405B-FP8-20241109-150547 @06c957ab5157',
  'dstackai/benchmarks .../qps_comparison.csv nvidia-vllm-32.0qps-Llama-3.1-405B-FP8-20241109-150842 @06c957ab5157',
  'dstackai/benchmarks .../qps_comparison.csv nvidia-vllm-1000.0qps-Llama-3.1-405B-FP8-20241109-151112 @06c957ab5157',
  'dstackai/benchmarks .../qps_comparison.csv  @06c957ab5157',
  'dstackai/benchmarks amd/tgi_vs_vllm/vllm/data/result_vllm_short.csv @06c957ab5157',
  'dstackai/benchmarks amd/tgi_vs_vllm/vllm/data/result_vllm_long.csv @06c957ab5157',
  'dstackai/benchmarks amd/tgi_vs_vllm/tgi/data/result_tgi_short.csv @06c957ab5157',
  'dstackai/benchmarks amd/tgi_vs_vllm/tgi/data/result_tgi_long.csv @06c957ab5157',
  'XiongjieDai/GPU-Benchmarks-on-LLM-Inference README.md @aa72e0ec86c3',
  'SemiAnalysisAI/InferenceX-app packages/db/data/supplemental-bmk.json @806f0013f91b',
  'https://docs.nvidia.com/nim/benchmarking/llm/1.0.0/performance (2 x H100 80G fp8 TP2) @docs page, n',
];
